import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { assertUrlAllowed, entriesOf } from './allow-lists.ts';
import { callerIdentityRequest, isTestRequest } from './credential-test.ts';
import { guarded, targetOf, withoutHeaders, type RequestOptions } from './guarded-request.ts';
import { inject, injectionOf } from './injection.ts';
import { domainsOf, PROVIDERS } from './providers.ts';
import { asUserError, refusal } from './refusal.ts';
import { readKey, referenceOf } from './secret.ts';
import { settingsOf } from './settings.ts';
import { vaultOf } from './vaults.ts';

/** Requests that left here with a key. n8n hands one back to us only after the API answered 401. */
const sent = new WeakSet<IHttpRequestOptions>();

/**
 * Returns a copy of the request with the key in it and every detour closed. Never changes the argument: n8n stores it
 * when the request does not succeed. Throws a UserError whose text names what to do.
 */
export async function authenticateWithKey(
	credential: IDataObject,
	options: IHttpRequestOptions,
): Promise<IHttpRequestOptions> {
	try {
		return isTestRequest(options)
			? await dryRun(credential, options)
			: await withKey(credential, options);
	} catch (error) {
		throw asUserError(error);
	}
}

/**
 * The hosts that n8n itself compares, by name alone. Evaluated by n8n as the default of a hidden field, so that the
 * chosen provider brings its own hosts.
 */
export const DOMAINS_EXPRESSION = `={{ ((${JSON.stringify(
	Object.fromEntries(PROVIDERS.map(({ id, domains }) => [id, domains.join(',')])),
)})[$self["provider"]] + "," + ($self["additionalDomains"] || "")).replace(/^undefined/, "").split(/[\\s,;]+/).map(d => d.replace(/^https?:\\/\\//, "").replace(/\\/.*$/, "").replace(/:\\d+$/, "")).filter(d => d).join(",") }}`;

async function withKey(
	credential: IDataObject,
	options: RequestOptions,
): Promise<IHttpRequestOptions> {
	assertUrlAllowed(allowedDomains(credential), targetOf(options));
	const { headers, query } = await injected(credential, sent.has(options));
	const copy: IHttpRequestOptions = guarded(options, credential.followRedirects === true);
	copy.headers = { ...withoutHeaders(copy.headers, Object.keys(headers)), ...headers };
	if (Object.keys(query).length > 0) copy.qs = { ...options.qs, ...query };
	sent.add(copy);
	return copy;
}

async function injected(credential: IDataObject, refresh: boolean) {
	const vault = await vaultOf(settingsOf(credential));
	const reference = referenceOf({
		secretId: String(credential.secretId ?? ''),
		jsonField: String(credential.jsonField ?? ''),
	});
	const key = await readKey(vault, reference, entriesOf(credential.allowedSecrets), {
		refresh,
	});
	return inject(injectionOf(credential), key.reveal());
}

/** The real retrieval up to the finished header, then a harmless request for n8n to send. */
async function dryRun(
	credential: IDataObject,
	options: IHttpRequestOptions,
): Promise<IHttpRequestOptions> {
	if (allowedDomains(credential).length === 0) {
		refusal(
			'Allowed Domains is empty, so the key may be sent nowhere',
			'Choose a provider, or enter the hosts that may receive the key.',
		);
	}
	await injected(credential, true);
	return await callerIdentityRequest(settingsOf(credential), options);
}

function allowedDomains(credential: IDataObject): string[] {
	return [...domainsOf([credential.provider]), ...entriesOf(credential.additionalDomains)];
}
