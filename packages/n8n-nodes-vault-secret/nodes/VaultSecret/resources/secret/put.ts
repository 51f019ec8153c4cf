import { asJson, type Operation } from '../../operation.ts';
import { newValue, newValueAt } from '../../new-value.ts';
import { allowedSecretAt, jsonField, secretLocator } from '../../parameters.ts';

export const put: Operation = {
	// Not generated unless somebody says so: what is there now may be in use.
	fields: [secretLocator(), jsonField, ...newValue('enter')],

	async run(context, itemIndex, { vault, allowedSecrets }) {
		const reference = allowedSecretAt(context, itemIndex, allowedSecrets);
		const result = await vault.put(reference, newValueAt(context, itemIndex));
		return [{ json: asJson(result) }];
	},
};
