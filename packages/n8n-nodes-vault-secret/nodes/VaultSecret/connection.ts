import type { Vault } from '@vault-secret/core';
import type { IDataObject } from 'n8n-workflow';
import { domainsOf, entriesOf, settingsOf, vaultOf, type Settings } from '../../shared/vault.ts';

/** An identity at AWS and what the owner of its credential allows. */
export interface Connection {
	readonly vault: Vault;
	readonly settings: Settings;
	readonly allowedSecrets: readonly string[];
	readonly allowedDomains: readonly string[];
}

/** The connection for one item: expressions in the credential may choose another one for the next. */
export async function connect(
	context: { getCredentials(type: string, itemIndex?: number): Promise<IDataObject> },
	itemIndex?: number,
): Promise<Connection> {
	const credential = await context.getCredentials('vaultSecretAwsApi', itemIndex);
	const settings = settingsOf(credential);
	const providers = Array.isArray(credential.allowedProviders) ? credential.allowedProviders : [];
	return {
		vault: await vaultOf(settings),
		settings,
		allowedSecrets: entriesOf(credential.allowedSecrets),
		allowedDomains: [...domainsOf(providers), ...entriesOf(credential.allowedDomains)],
	};
}
