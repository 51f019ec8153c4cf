import { asJson, type Operation } from '../../operation.ts';
import { allowedSecretAt, jsonField, secretLocator, version } from '../../parameters.ts';
import { assertAnswerAllowed } from '../../../../shared/vault.ts';

export const testRetrieval: Operation = {
	fields: [
		secretLocator(),
		jsonField,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [version],
		},
	],

	async run(context, itemIndex, { vault, allowedSecrets }) {
		const result = await vault.test(allowedSecretAt(context, itemIndex, allowedSecrets));
		assertAnswerAllowed(allowedSecrets, result);
		return [{ json: asJson(result) }];
	},
};
