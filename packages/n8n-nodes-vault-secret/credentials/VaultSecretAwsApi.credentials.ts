import type {
	IAuthenticate,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	INodeProperties,
} from 'n8n-workflow';
import {
	allowedSecrets,
	authenticateAwsTest,
	identityFields,
	PROVIDER_OPTIONS,
	rareFields,
	TEST_REQUEST,
} from '../shared/vault.ts';

export class VaultSecretAwsApi implements ICredentialType {
	name = 'vaultSecretAwsApi';

	displayName = 'Vault Secret AWS API';

	icon: Icon = {
		light: 'file:../icons/vaultSecret.svg',
		dark: 'file:../icons/vaultSecret.dark.svg',
	};

	documentationUrl =
		'https://github.com/vault-secret/vault-secret/tree/main/packages/n8n-nodes-vault-secret#credentials';

	/** Only our own node: elsewhere it could sign any call to AWS. */
	restrictToSupportedNodes = true as const;

	/** Allowed Domains here is about Request → Send; n8n's own list is about its HTTP Request node. */
	hideDomainRestrictionFields = true;

	properties: INodeProperties[] = [
		...identityFields,
		allowedSecrets,
		{
			displayName: 'Allowed Providers',
			name: 'allowedProviders',
			type: 'multiOptions',
			options: PROVIDER_OPTIONS.filter(({ value }) => value !== 'custom'),
			default: [],
			hint: 'The services that may receive your keys, such as OpenAI',
			description: 'Well-known APIs that may receive a key by Request → Send',
		},
		{
			displayName: 'Allowed Domains',
			name: 'allowedDomains',
			type: 'string',
			default: '',
			placeholder: 'e.g. api.example.com, *.example.org, api.example.net:8443',
			hint: 'For services that are not in the list above. With no provider and no domain, no key is sent.',
			description: 'Further hosts that may receive a key by Request → Send, separated by commas',
		},
		{
			displayName: 'KMS Key',
			name: 'kmsKeyId',
			type: 'string',
			default: '',
			placeholder: 'e.g. alias/vault-secret-prod',
			description:
				'Encrypts new secrets and sealed values. Empty: the key that AWS manages for Secrets Manager.',
		},
		...rareFields,
	];

	authenticate: IAuthenticate = authenticateAwsTest;

	test: ICredentialTestRequest = { request: TEST_REQUEST };
}
