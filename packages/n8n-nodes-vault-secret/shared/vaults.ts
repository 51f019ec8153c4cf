import { createVault, type Vault } from '@vault-secret/core';
import { awsOf } from './aws.ts';
import type { Settings } from './settings.ts';

const MAX_VAULTS = 50;

/** Per process, in order of use. One vault holds one identity's clients and its cache of values. */
const vaults = new Map<string, Vault>();
const processKey = crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

/** The vault of an identity: the same for all items, nodes and executions, so that one read serves them all. */
export async function vaultOf(settings: Settings): Promise<Vault> {
	const id = await fingerprint(settings);
	const vault = vaults.get(id) ?? createVault(optionsOf(settings));
	vaults.delete(id);
	vaults.set(id, vault);
	for (const oldest of vaults.keys()) {
		if (vaults.size <= MAX_VAULTS) break;
		// Not disposed: an execution may still be reading from it.
		vaults.delete(oldest);
	}
	return vault;
}

function optionsOf(settings: Settings) {
	return {
		aws: awsOf(settings),
		ttlMs: settings.ttlMs,
		...(settings.kmsKeyId && { kmsKeyId: settings.kmsKeyId }),
	};
}

/** Everything that changes an answer, the secret fields included; the key of the HMAC never leaves this process. */
async function fingerprint(settings: Settings): Promise<string> {
	const { secretAccessKey, sessionToken, ...open } = settings;
	const text = JSON.stringify([open, secretAccessKey.reveal(), sessionToken?.reveal()]);
	const mac = await crypto.subtle.sign('HMAC', await processKey, new TextEncoder().encode(text));
	return Buffer.from(mac).toString('base64');
}
