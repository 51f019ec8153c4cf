import { assertSecretAllowed, redact } from '../../../../shared/vault.ts';
import { asJson, type Operation } from '../../operation.ts';
import { newValue, newValueAt } from '../../new-value.ts';
import { keyLocator, kmsKeyAt } from '../../parameters.ts';

export const create: Operation = {
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. prod/newsletter/openai',
			description: 'Environment, project and provider make a good name',
		},
		{
			displayName: 'JSON Field',
			name: 'jsonField',
			type: 'string',
			default: '',
			placeholder: 'e.g. WEBHOOK_SIGNING_KEY',
			description:
				'Stores the value under this name in a JSON object, which later can take more fields. Empty: the value alone.',
		},
		...newValue('generate'),
		keyLocator(
			'Encrypts the secret. Empty: the KMS Key of the credential, or the key that AWS manages.',
		),
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Description',
					name: 'description',
					type: 'string',
					default: '',
					description: 'Shown in the AWS console; not encrypted',
				},
				{
					displayName: 'Tags',
					name: 'tags',
					type: 'fixedCollection',
					typeOptions: { multipleValues: true },
					placeholder: 'Add tag',
					default: {},
					options: [
						{
							displayName: 'Tag',
							name: 'tag',
							values: [
								{
									displayName: 'Key',
									name: 'key',
									type: 'string',
									default: '',
									placeholder: 'e.g. vault-secret:owner',
								},
								{ displayName: 'Value', name: 'value', type: 'string', default: '' },
							],
						},
					],
				},
			],
		},
	],

	async run(context, itemIndex, { vault, allowedSecrets }) {
		const name = String(context.getNodeParameter('name', itemIndex)).trim();
		assertSecretAllowed(allowedSecrets, name);
		const field = String(context.getNodeParameter('jsonField', itemIndex, '')).trim();
		const value = newValueAt(context, itemIndex);
		const kmsKeyId = kmsKeyAt(context, itemIndex);
		const description = String(context.getNodeParameter('options.description', itemIndex, ''));
		const tags = context.getNodeParameter('options.tags.tag', itemIndex, []) as {
			key: string;
			value: string;
		}[];
		const result = await vault.create({
			name,
			value: field ? redact(JSON.stringify({ [field]: value.reveal() }), name) : value,
			...(kmsKeyId && { kmsKeyId }),
			...(description && { description }),
			...(tags.length > 0 && {
				tags: Object.fromEntries(tags.map(({ key, value }) => [key, value])),
			}),
		});
		return [{ json: asJson(result) }];
	},
};
