import { asJson, type Operation } from '../../operation.ts';
import { allowedSecretAt, secretLocator } from '../../parameters.ts';

export const restore: Operation = {
	fields: [secretLocator('getDeletedSecrets')],

	async run(context, itemIndex, { vault, allowedSecrets }) {
		const result = await vault.restore(allowedSecretAt(context, itemIndex, allowedSecrets));
		return [{ json: { restored: true, ...asJson(result) } }];
	},
};
