import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { refusal } from './refusal.ts';

/** n8n's two request helpers name the same things differently. */
export type RequestOptions = IHttpRequestOptions & {
	readonly uri?: string;
	readonly agentOptions?: IDataObject;
};

/** Where a request goes, whichever helper it is for. */
export function targetOf({ url, uri, baseURL }: RequestOptions): URL {
	const address = String(url ?? uri ?? '');
	if (!URL.canParse(address, baseURL)) {
		return refusal('The URL is not complete', 'Enter it with https:// and the host.');
	}
	return new URL(address, baseURL);
}

/**
 * A copy without the ways in which whoever edits a workflow could lead a request with a key elsewhere: redirects, a
 * Host header, a certificate that nobody checks or that they sign themselves, a proxy that reads plain http.
 */
export function guarded(options: RequestOptions, followRedirects: boolean): RequestOptions {
	const { agentOptions, headers } = options;
	const copy: IDataObject = {
		...(options as unknown as IDataObject),
		headers: withoutHeaders(headers, ['host']),
		rejectUnauthorized: true,
		skipSslCertificateValidation: false,
		...(agentOptions && { agentOptions: clientCertificate(agentOptions) }),
		...(followRedirects ? CAREFUL_REDIRECTS : NO_REDIRECTS),
	};
	if (targetOf(options).protocol === 'http:') delete copy.proxy;
	return copy as unknown as RequestOptions;
}

export function withoutHeaders(
	headers: IDataObject | undefined,
	names: readonly string[],
): IDataObject {
	const dropped = names.map((name) => name.toLowerCase());
	const kept = Object.entries(headers ?? {}).filter(
		([name]) => !dropped.includes(name.toLowerCase()),
	);
	return Object.fromEntries(kept);
}

/** n8n's own switch against foreign origins leaves headers of other names than `authorization` in place. */
const CAREFUL_REDIRECTS = { sendCredentialsOnCrossOriginRedirect: false };
const NO_REDIRECTS = {
	followRedirect: false,
	followAllRedirects: false,
	maxRedirects: 0,
	disableFollowRedirect: true,
};

/** A client certificate may stay; who is trusted is the business of n8n's owner (NODE_EXTRA_CA_CERTS). */
function clientCertificate({ cert, key, passphrase }: IDataObject): IDataObject {
	return { ...(cert && { cert }), ...(key && { key }), ...(passphrase && { passphrase }) };
}
