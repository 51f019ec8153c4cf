import type { INodeProperties } from 'n8n-workflow';

const GUIDE = 'https://github.com/vault-secret/vault-secret/blob/main/docs/guide/n8n.md';

/** The AWS identity: the same fields in both credentials. */
export const identityFields: INodeProperties[] = [
	{
		displayName: `New to AWS? The <a href="${GUIDE}">set-up guide</a> has a template that creates an identity which may read the secrets of one project and nothing else.`,
		name: 'identityNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Sign In With',
		name: 'authMode',
		type: 'options',
		options: [
			{ name: 'Access Key', value: 'accessKey', description: 'The access key of an IAM user' },
			{
				name: 'Assume Role',
				value: 'assumeRole',
				description: 'An access key that may only take on a role',
			},
		],
		default: 'accessKey',
	},
	{
		displayName: 'Region',
		name: 'region',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. eu-west-1',
		hint: 'Where your secrets are. AWS shows it at the top right of its console.',
	},
	{
		displayName: 'Access Key ID',
		name: 'accessKeyId',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. AKIA...',
	},
	{
		displayName: 'Secret Access Key',
		name: 'secretAccessKey',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		required: true,
	},
	{
		displayName: 'Role ARN',
		name: 'roleArn',
		type: 'string',
		default: '',
		placeholder: 'e.g. arn:aws:iam::123456789012:role/n8n-vault-secret',
		displayOptions: { show: { authMode: ['assumeRole'] } },
	},
	{
		displayName: 'External ID',
		name: 'externalId',
		type: 'string',
		default: '',
		displayOptions: { show: { authMode: ['assumeRole'] } },
		description: 'If the trust policy of the role asks for one',
	},
];

/** What most people leave as it is: the end of both forms. */
export const rareFields: INodeProperties[] = [
	{
		displayName: 'Audit Label',
		name: 'auditLabel',
		type: 'string',
		default: '',
		placeholder: 'e.g. newsletter-workflow',
		hint: 'A name of your choice. CloudTrail shows it beside each read of a secret.',
		description:
			'Name of the workflow or team. The expression {{ $workflow.id }} works too; avoid values that change with each run.',
	},
	{
		displayName: 'Session Token',
		name: 'sessionToken',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		hint: 'Only for temporary access keys. Leave it empty otherwise.',
	},
	{
		displayName: 'Custom Endpoint',
		name: 'endpoint',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://vpce-0a1b.secretsmanager.eu-west-1.vpce.amazonaws.com',
		hint: 'Address of a VPC endpoint or an AWS emulator. Leave it empty for AWS.',
	},
];

export const allowedSecrets: INodeProperties = {
	displayName: 'Allowed Secrets',
	name: 'allowedSecrets',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'e.g. prod/newsletter/*, prod/shared/openai',
	hint: 'Begins like the names of your secrets and ends with *. If it is empty, no secret may be used.',
	description:
		'Names this credential may use, separated by commas; * stands for any characters. A secret of another account needs its whole ARN here. Checked after expressions are resolved.',
};
