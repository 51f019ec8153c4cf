import type { SecretReference } from '@vault-secret/core';
import type { IExecuteFunctions, ILoadOptionsFunctions, INodeProperties } from 'n8n-workflow';
import { assertSecretAllowed, referenceOf } from '../../shared/vault.ts';

export function secretLocator(searchListMethod = 'getSecrets'): INodeProperties {
	return {
		displayName: 'Secret',
		name: 'secret',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required: true,
		description: 'The secret in AWS Secrets Manager',
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Select a secret...',
				typeOptions: { searchListMethod, searchable: true },
			},
			{
				displayName: 'By Name',
				name: 'name',
				type: 'string',
				placeholder: 'e.g. prod/newsletter/openai',
			},
			{
				displayName: 'By ARN',
				name: 'arn',
				type: 'string',
				placeholder:
					'e.g. arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/newsletter/openai-AbCdEf',
			},
			{
				displayName: 'By Reference',
				name: 'reference',
				type: 'string',
				placeholder: 'e.g. aws-sm://prod/newsletter/openai#OPENAI_API_KEY',
			},
		],
	};
}

export const jsonField: INodeProperties = {
	displayName: 'JSON Field Name or ID',
	name: 'jsonField',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getFields', loadOptionsDependsOn: ['secret.value'] },
	default: '',
	description:
		'Which field holds the key if the secret is a JSON object. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};

export function keyLocator(description: string): INodeProperties {
	return {
		displayName: 'KMS Key',
		name: 'kmsKey',
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		description,
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Select a key...',
				typeOptions: { searchListMethod: 'getKeys', searchable: true },
			},
			{
				displayName: 'By Alias or ARN',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. alias/vault-secret-prod',
			},
		],
	};
}

export const version: INodeProperties = {
	displayName: 'Version',
	name: 'versionStage',
	type: 'options',
	options: [
		{ name: 'Current', value: 'AWSCURRENT' },
		{ name: 'Pending', value: 'AWSPENDING', description: 'Being rotated in' },
		{ name: 'Previous', value: 'AWSPREVIOUS' },
	],
	default: 'AWSCURRENT',
	description: 'Which version of the secret to use',
};

export const skipCache: INodeProperties = {
	displayName: 'Skip Cache',
	name: 'skipCache',
	type: 'boolean',
	default: false,
	description: 'Whether to ask AWS even if the value is still fresh in memory',
};

export const returnValue: INodeProperties[] = [
	{
		displayName: 'Return Value',
		name: 'returnValue',
		type: 'boolean',
		default: false,
		description: 'Whether the output contains the secret itself',
	},
	{
		displayName:
			'n8n stores the output of this node in clear text: in its database, in logs of executions and in answers of its API. To call an API with the key, use Request → Send: nothing of the key is stored there.',
		name: 'returnValueNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { returnValue: [true] } },
	},
];

/** The chosen secret, as the person entered it. */
export function secretIdAt(context: IExecuteFunctions, itemIndex: number): string {
	return String(context.getNodeParameter('secret', itemIndex, '', { extractValue: true }) ?? '');
}

/** The chosen secret, field and version of one item. */
export function secretAt(context: IExecuteFunctions, itemIndex: number): SecretReference {
	const options = context.getNodeParameter('options', itemIndex, {});
	return referenceOf({
		secretId: secretIdAt(context, itemIndex),
		jsonField: String(context.getNodeParameter('jsonField', itemIndex, '')),
		versionStage: String(options.versionStage ?? ''),
	});
}

/** The same, refused before any call if the credential does not allow it. */
export function allowedSecretAt(
	context: IExecuteFunctions,
	itemIndex: number,
	allowedSecrets: readonly string[],
): SecretReference {
	const reference = secretAt(context, itemIndex);
	assertSecretAllowed(allowedSecrets, reference.secretId);
	return reference;
}

/** The chosen KMS key, or none. */
export function kmsKeyAt(context: IExecuteFunctions, itemIndex: number): string {
	return String(
		context.getNodeParameter('kmsKey', itemIndex, '', { extractValue: true }) ?? '',
	).trim();
}

/** The secret that is chosen while somebody edits the node. */
export function secretInEditor(context: ILoadOptionsFunctions): string {
	return String(context.getCurrentNodeParameter('secret', { extractValue: true }) ?? '');
}
