import type {
	IAuthenticate,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	INodeProperties,
} from 'n8n-workflow';
import {
	allowedSecrets,
	authenticateWithKey,
	DOMAINS_EXPRESSION,
	identityFields,
	injectionFields,
	providerField,
	rareFields,
	TEST_REQUEST,
} from '../shared/vault.ts';

export class VaultSecretKeyApi implements ICredentialType {
	name = 'vaultSecretKeyApi';

	displayName = 'Vault Secret Key API';

	icon: Icon = {
		light: 'file:../icons/vaultSecret.svg',
		dark: 'file:../icons/vaultSecret.dark.svg',
	};

	documentationUrl =
		'https://github.com/vault-secret/vault-secret/tree/main/packages/n8n-nodes-vault-secret#credentials';

	httpRequestNode = {
		name: 'Vault Secret Key',
		docsUrl:
			'https://github.com/vault-secret/vault-secret/tree/main/packages/n8n-nodes-vault-secret#readme',
		apiBaseUrlPlaceholder: 'https://api.openai.com/v1/models',
	};

	properties: INodeProperties[] = [
		providerField('Fills in the header and the hosts that may receive the key'),
		...injectionFields,
		{
			displayName: 'Additional Allowed Domains',
			name: 'additionalDomains',
			type: 'string',
			default: '',
			placeholder: 'e.g. api.example.com, *.example.org, api.example.net:8443',
			hint: 'With provider Custom, or one without a fixed host: the hosts that may receive the key. If it is empty, the key is sent nowhere.',
			description:
				'Hosts that may receive the key besides those of the provider, separated by commas',
		},
		{
			displayName: 'Secret Name or ARN',
			name: 'secretId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. prod/newsletter/openai',
			description:
				'Where the key is in AWS Secrets Manager. An expression such as tenants/{{ $json.tenant }}/openai chooses it per item.',
		},
		{
			displayName: 'JSON Field',
			name: 'jsonField',
			type: 'string',
			default: '',
			placeholder: 'e.g. OPENAI_API_KEY',
			hint: 'Only for a secret with several fields. Empty: the only field, or the whole value.',
			description: 'Which field holds the key if the secret is a JSON object',
		},
		allowedSecrets,
		...identityFields,
		...rareFields,
		{
			displayName: 'Cache TTL (Seconds)',
			name: 'cacheTtlSeconds',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 86400 },
			default: 300,
			description:
				'How long a key is kept in memory before AWS is asked again. 0 asks for each request.',
		},
		{
			displayName: 'Follow Redirects',
			name: 'followRedirects',
			type: 'boolean',
			default: false,
			description:
				'Whether to follow redirects. The risk: whoever controls the API can have the key sent to any other host.',
		},
		{
			displayName: 'Allowed HTTP Request Domains',
			name: 'allowedHttpRequestDomains',
			type: 'hidden',
			default: 'domains',
		},
		{
			displayName: 'Allowed Domains',
			name: 'allowedDomains',
			type: 'hidden',
			default: DOMAINS_EXPRESSION,
		},
	];

	authenticate: IAuthenticate = authenticateWithKey;

	test: ICredentialTestRequest = { request: TEST_REQUEST };
}
