import { asJson, type Operation } from '../../operation.ts';
import { allowedSecretAt, secretLocator } from '../../parameters.ts';

export const deleteSecret: Operation = {
	fields: [
		secretLocator(),
		{
			displayName: 'Recovery Window (Days)',
			name: 'recoveryWindowDays',
			type: 'number',
			typeOptions: { minValue: 7, maxValue: 30 },
			default: 30,
			description: 'How long Secret → Restore can bring it back, 7 to 30 days',
			displayOptions: { hide: { force: [true] } },
		},
		{
			displayName: 'Delete Without Recovery',
			name: 'force',
			type: 'boolean',
			default: false,
			description: 'Whether to delete at once and for good',
		},
	],

	async run(context, itemIndex, { vault, allowedSecrets }) {
		const force = context.getNodeParameter('force', itemIndex, false) === true;
		const recoveryWindowDays = Number(
			context.getNodeParameter('recoveryWindowDays', itemIndex, 30),
		);
		const reference = allowedSecretAt(context, itemIndex, allowedSecrets);
		const result = await vault.remove(reference, force ? { force } : { recoveryWindowDays });
		return [{ json: { deleted: true, ...asJson(result) } }];
	},
};
