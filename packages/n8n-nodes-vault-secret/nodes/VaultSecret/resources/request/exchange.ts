import type { IDataObject, IExecuteFunctions, IHttpRequestMethods } from 'n8n-workflow';
import { assertUrlAllowed, inject, refusal } from '../../../../shared/vault.ts';

const MAX_REDIRECTS = 5;

/** A request without the key. */
export interface Outgoing {
	readonly method: IHttpRequestMethods;
	readonly url: URL;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string;
	readonly timeoutMs: number;
	readonly followRedirects: boolean;
	readonly allowedDomains: readonly string[];
}

/** What came back, as bytes. May still echo the key. */
export interface Incoming {
	readonly statusCode: number;
	readonly statusMessage: string;
	readonly headers: IDataObject;
	readonly body: Buffer;
}

/** Sends a request with the key in it, following redirects by hand and within one origin only. */
export async function exchange(
	context: IExecuteFunctions,
	outgoing: Outgoing,
	key: ReturnType<typeof inject>,
): Promise<Incoming> {
	let { method, url, body } = outgoing;
	for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
		assertUrlAllowed(outgoing.allowedDomains, url);
		const answer = await sendOnce(
			context,
			{ ...outgoing, method, url, ...(body !== undefined && { body }) },
			key,
		);
		const next = outgoing.followRedirects ? redirectOf(answer, url) : undefined;
		if (!next) return answer;
		if (next.origin !== url.origin) {
			refusal(
				`${url.host} redirects to another host, ${next.host}`,
				'The key was not sent there. If that is the right address, enter it as the URL and allow its host in the credential.',
			);
		}
		if (answer.statusCode === 303 || (answer.statusCode < 303 && method === 'POST')) {
			method = 'GET';
			body = undefined;
		}
		url = next;
	}
	return refusal(`${url.host} redirects more than ${MAX_REDIRECTS} times`, 'Check the URL.');
}

function redirectOf({ statusCode, headers }: Incoming, from: URL): URL | undefined {
	const location = headers.location;
	if (![301, 302, 303, 307, 308].includes(statusCode) || typeof location !== 'string')
		return undefined;
	return URL.canParse(location, from) ? new URL(location, from) : undefined;
}

/** One request over n8n's own HTTP layer, with its proxy and its protection of internal addresses. */
async function sendOnce(
	context: IExecuteFunctions,
	{ method, url, headers, body, timeoutMs }: Outgoing,
	key: ReturnType<typeof inject>,
): Promise<Incoming> {
	const injected = Object.keys(key.headers).map((name) => name.toLowerCase());
	const own = Object.entries(headers).filter(([name]) => !injected.includes(name.toLowerCase()));
	const target = new URL(url);
	for (const [name, value] of Object.entries(key.query)) target.searchParams.set(name, value);
	const abortSignal = context.getExecutionCancelSignal();
	try {
		return await context.helpers.httpRequest({
			method,
			url: target.href,
			headers: { ...Object.fromEntries(own), ...key.headers },
			...(body !== undefined && { body }),
			encoding: 'arraybuffer',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: timeoutMs,
			...(abortSignal && { abortSignal }),
		});
	} catch (error) {
		// The error itself holds the request with the key: only its code is looked at.
		const [message, description] = connectionText(
			(error as { code?: unknown }).code,
			url.host,
			timeoutMs,
		);
		return refusal(message, description);
	}
}

function connectionText(
	code: unknown,
	host: string,
	timeoutMs: number,
): [message: string, description: string] {
	switch (code) {
		case 'ECONNABORTED':
		case 'ETIMEDOUT':
			return [
				`${host} did not answer within ${timeoutMs / 1000} seconds`,
				'Try again, or raise Options → Timeout.',
			];
		case 'ECONNREFUSED':
			return [
				`${host} refused the connection`,
				'Check the host and port in the URL, and whether the service is running.',
			];
		case 'EAI_AGAIN':
		case 'ENOTFOUND':
			return [
				`The host ${host} was not found`,
				'Check the spelling of the URL, and the network of this n8n.',
			];
		case 'ERR_CANCELED':
			return ['The execution was cancelled', 'Start it again if that was not intended.'];
		default:
			return [
				`${host} could not be reached`,
				'Check the URL, the proxy and the certificate of the service, and whether n8n is allowed to call this address.',
			];
	}
}
