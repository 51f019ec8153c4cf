import { assertAnswerAllowed } from '../../../../shared/vault.ts';
import { asJson, type Operation } from '../../operation.ts';
import { allowedSecretAt, secretLocator } from '../../parameters.ts';

export const describe: Operation = {
	fields: [secretLocator()],

	async run(context, itemIndex, { vault, allowedSecrets }) {
		const description = await vault.describe(allowedSecretAt(context, itemIndex, allowedSecrets));
		assertAnswerAllowed(allowedSecrets, description);
		return [{ json: asJson(description) }];
	},
};
