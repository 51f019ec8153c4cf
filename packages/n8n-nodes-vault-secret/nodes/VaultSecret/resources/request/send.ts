import type { Redacted, SecretValue } from '@vault-secret/core';
import {
	NodeApiError,
	type IExecuteFunctions,
	type IHttpRequestMethods,
	type JsonObject,
} from 'n8n-workflow';
import {
	assertHeader,
	assertUrlAllowed,
	explain,
	inject,
	injectionOf,
	readKey,
	refusal,
	scrubberOf,
} from '../../../../shared/vault.ts';
import type { Connection } from '../../connection.ts';
import type { Operation } from '../../operation.ts';
import { secretAt } from '../../parameters.ts';
import { fixedOrigin, isTool } from '../../tool-limits.ts';
import { answerOf, itemsOf, type Answer, type Format } from './answer.ts';
import { exchange, type Incoming, type Outgoing } from './exchange.ts';
import { sendFields } from './fields.ts';

/** As much of an API's own words as a person needs to understand why it said no. */
const MAX_QUOTE = 400;

export const send: Operation = {
	fields: sendFields,

	async run(context, itemIndex, connection) {
		const options = context.getNodeParameter('options', itemIndex, {});
		const outgoing = outgoingAt(context, itemIndex, connection.allowedDomains);
		const { incoming, keys } = await withFreshKey(context, itemIndex, connection, outgoing);
		const answer = answerOf(incoming, keys, (options.responseFormat ?? 'auto') as Format);
		if (answer.statusCode >= 300 && options.neverError !== true) {
			const { message, description } = statusText(outgoing.url.host, answer);
			throw new NodeApiError(context.getNode(), { message } as JsonObject, {
				message,
				description,
				httpCode: String(answer.statusCode),
				itemIndex,
			});
		}
		return await itemsOf(context, answer, options.fullResponse === true);
	},
};

/** Sends with the key from the cache; after a 401 asks AWS, and sends once more if the key has changed. */
async function withFreshKey(
	context: IExecuteFunctions,
	itemIndex: number,
	connection: Connection,
	outgoing: Outgoing,
) {
	const { vault, allowedSecrets } = connection;
	const reference = secretAt(context, itemIndex);
	const injection = injectionOf({
		provider: context.getNodeParameter('provider', itemIndex, 'custom'),
		injectAs: context.getNodeParameter('injectAs', itemIndex, 'bearer'),
		headerName: context.getNodeParameter('headerName', itemIndex, ''),
		headerPrefix: context.getNodeParameter('headerPrefix', itemIndex, ''),
		queryName: context.getNodeParameter('queryName', itemIndex, ''),
		username: context.getNodeParameter('username', itemIndex, ''),
	});
	const keys: SecretValue[] = [];
	const attempt = async (refresh: boolean): Promise<Incoming | undefined> => {
		const key = await readKey(vault, reference, allowedSecrets, { refresh });
		if (keys.some((known) => known.reveal() === key.reveal())) return undefined;
		keys.push(key);
		return await exchange(context, outgoing, inject(injection, key.reveal()));
	};
	try {
		const refresh = context.getNodeParameter('options.skipCache', itemIndex, false) === true;
		const first = await attempt(refresh);
		// Another item may have fetched the new key already.
		const second =
			first?.statusCode === 401 ? ((await attempt(false)) ?? (await attempt(true))) : undefined;
		const incoming = second ?? first ?? refusal('The request was not sent', 'Try again.');
		return { incoming, keys };
	} catch (error) {
		return scrubbed(error, keys);
	}
}

/** Throws the same refusal with every echo of a key cut from its words: a redirect can carry one in its host. */
function scrubbed(error: unknown, keys: readonly Redacted[]): never {
	const { message, description } = scrubberOf(keys)(explain(error));
	return refusal(message, description);
}

function outgoingAt(
	context: IExecuteFunctions,
	itemIndex: number,
	allowedDomains: readonly string[],
): Outgoing {
	const text = (name: string) => String(context.getNodeParameter(name, itemIndex, '') ?? '');
	const address = text('url').trim();
	if (!URL.canParse(address))
		refusal('The URL is not complete', 'Enter it with https:// and the host.');
	const url = new URL(address);
	assertUrlAllowed(allowedDomains, url);
	assertPersonsHost(context, url);
	for (const [name, value] of pairsAt(context, itemIndex, 'queryParameters'))
		url.searchParams.append(name, value);

	const { body, type } = bodyAt(context, itemIndex);
	const headers = headersAt(context, itemIndex, type);
	return {
		method: (text('method') || 'GET') as IHttpRequestMethods,
		url,
		headers,
		...(body !== undefined && { body }),
		timeoutMs: 1000 * Number(context.getNodeParameter('options.timeoutSeconds', itemIndex, 300)),
		followRedirects: context.getNodeParameter('options.followRedirects', itemIndex, true) !== false,
		allowedDomains,
	};
}

/** The person's own headers. Which host is meant is said by the URL alone. */
function headersAt(
	context: IExecuteFunctions,
	itemIndex: number,
	type: string | undefined,
): Record<string, string> {
	const own = pairsAt(context, itemIndex, 'headerParameters').filter(
		([name]) => name.toLowerCase() !== 'host',
	);
	const hasType = own.some(([name]) => name.toLowerCase() === 'content-type');
	const headers: [string, string][] = type && !hasType ? [...own, ['Content-Type', type]] : own;
	for (const [name, value] of headers) assertHeader(name, value);
	return Object.fromEntries(headers);
}

/** A second look at what tool-limits.ts read from the expression: the finished URL still has the person's host. */
function assertPersonsHost(context: IExecuteFunctions, url: URL): void {
	const node = context.getNode();
	const raw = String(node.parameters.url ?? '');
	if (isTool(node) && raw.startsWith('=') && fixedOrigin(raw) !== url.origin) {
		refusal(
			'The host of the URL was changed by an expression',
			'Enter the beginning of the URL yourself.',
		);
	}
}

function pairsAt(
	context: IExecuteFunctions,
	itemIndex: number,
	name: string,
): [name: string, value: string][] {
	const entries = context.getNodeParameter(`${name}.parameters`, itemIndex, []);
	if (!Array.isArray(entries)) return [];
	return entries
		.map((entry): [string, string] => [
			String(entry?.name ?? '').trim(),
			String(entry?.value ?? ''),
		])
		.filter(([name]) => name);
}

function bodyAt(context: IExecuteFunctions, itemIndex: number): { body?: string; type?: string } {
	switch (context.getNodeParameter('bodyType', itemIndex, 'none')) {
		case 'json': {
			const json = context.getNodeParameter('jsonBody', itemIndex, '{}');
			return {
				body: typeof json === 'string' ? json : JSON.stringify(json),
				type: 'application/json',
			};
		}
		case 'form': {
			const form = new URLSearchParams(pairsAt(context, itemIndex, 'formParameters'));
			return { body: form.toString(), type: 'application/x-www-form-urlencoded' };
		}
		case 'raw':
			return {
				body: String(context.getNodeParameter('rawBody', itemIndex, '')),
				type: String(context.getNodeParameter('rawContentType', itemIndex, 'text/plain')),
			};
		default:
			return {};
	}
}

function statusText(
	host: string,
	{ statusCode, content }: Answer,
): { message: string; description: string } {
	const quote =
		'text' in content ? content.text : 'json' in content ? JSON.stringify(content.json) : '';
	return {
		message: `${host} answered with status ${statusCode}: ${meaning(statusCode)}`,
		description: quote.slice(0, MAX_QUOTE),
	};
}

function meaning(status: number): string {
	if (status < 400) return 'it points to another address';
	if (status === 401) return 'the key was not accepted, and AWS has no newer one';
	if (status === 403) return 'the key may not do this';
	if (status === 404) return 'there is nothing at this URL';
	if (status === 429) return 'too many requests';
	return status < 500 ? 'the request was not accepted' : 'the service is not able to answer now';
}
