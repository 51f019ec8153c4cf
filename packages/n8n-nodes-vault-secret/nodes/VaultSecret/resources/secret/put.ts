import { asJson, type Operation } from '../../operation.ts';
import { allowedSecretAt, jsonField, newValue, secretLocator } from '../../parameters.ts';

export const put: Operation = {
	fields: [secretLocator(), jsonField, ...newValue],

	async run(context, itemIndex, { vault, allowedSecrets }) {
		const reference = allowedSecretAt(context, itemIndex, allowedSecrets);
		const result = await vault.put(
			reference,
			String(context.getNodeParameter('secretValue', itemIndex)),
		);
		return [{ json: asJson(result) }];
	},
};
