import { VaultError } from '@vault-secret/core';

/** The part of the SDK's request that a handler needs. */
interface SdkRequest {
	readonly protocol: string;
	readonly hostname: string;
	readonly port?: number;
	readonly path: string;
	readonly method: string;
	readonly headers: Record<string, string>;
	readonly query?: Record<string, string | string[] | null>;
	readonly body?: unknown;
}

/** AWS's largest answer (20 values of 64 KiB, JSON-escaped) stays far below. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

/**
 * Carries the SDK's calls over `fetch`: one time limit per attempt that covers the answer's body too,
 * and redirects are refused, because a signed call belongs to one host.
 */
export function fetchHandler({
	timeoutMs,
	fetch: send = fetch,
}: {
	timeoutMs: number;
	fetch?: typeof fetch;
}) {
	return {
		metadata: { handlerProtocol: 'http/1.1' as const },
		async handle(request: SdkRequest, { abortSignal }: { abortSignal?: AbortSignal } = {}) {
			const limit = AbortSignal.timeout(timeoutMs);
			const url = urlOf(request);
			const answer = await send(url, {
				method: request.method,
				headers: withUserAgent(request.headers),
				...(request.method !== 'GET' && { body: request.body as BodyInit }),
				redirect: 'manual',
				signal: abortSignal ? AbortSignal.any([abortSignal, limit]) : limit,
			});
			if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400)) {
				throw new VaultError('REDIRECTED', { endpoint: url.origin, httpStatus: answer.status });
			}
			return {
				response: {
					statusCode: answer.status,
					reason: answer.statusText,
					headers: Object.fromEntries(answer.headers),
					body: await bodyOf(answer),
				},
			};
		},
		destroy: () => undefined,
		updateHttpClientConfig: () => undefined,
		httpHandlerConfigs: () => ({}),
	};
}

function urlOf({ protocol, hostname, port, path, query = {} }: SdkRequest): URL {
	const url = new URL(`${protocol}//${hostname}${port ? `:${port}` : ''}${path}`);
	for (const [name, value] of Object.entries(query)) {
		for (const one of Array.isArray(value) ? value : [value ?? ''])
			url.searchParams.append(name, one);
	}
	return url;
}

/** `host` is fetch's own to set. CloudTrail reads `user-agent`; the SDK's browser runtime fills only its own header. */
function withUserAgent(headers: Record<string, string>): Record<string, string> {
	const agent = headers['x-amz-user-agent'];
	const own = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'host'));
	return agent ? { ...own, 'user-agent': agent } : own;
}

async function bodyOf(answer: Response): Promise<Uint8Array> {
	const body = new Uint8Array(await answer.arrayBuffer());
	if (body.length > MAX_ANSWER_BYTES)
		throw new VaultError('UNEXPECTED', { httpStatus: answer.status });
	return body;
}
