import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Redacted } from '@vault-secret/core';
import { redact, scrubberOf } from '../../../../shared/vault.ts';
import type { Incoming } from './exchange.ts';

export type Format = 'auto' | 'file' | 'json' | 'text';

/** An answer from which every echo of the keys has been cut. */
export interface Answer {
	readonly statusCode: number;
	readonly statusMessage: string;
	readonly headers: IDataObject;
	readonly content:
		{ readonly json: unknown } | { readonly text: string } | { readonly file: Buffer };
}

/** Decodes and scrubs in one step: nothing else may look at the bytes of an answer. */
export function answerOf(incoming: Incoming, keys: readonly Redacted[], format: Format): Answer {
	const scrub = scrubberOf(keys);
	const headers = scrub({ ...incoming.headers });
	const { statusCode } = incoming;
	return {
		statusCode,
		statusMessage: scrub(incoming.statusMessage ?? ''),
		headers,
		content: contentOf(incoming, keys, format),
	};
}

function contentOf(
	{ body, headers }: Incoming,
	keys: readonly Redacted[],
	format: Format,
): Answer['content'] {
	const type = String(headers['content-type'] ?? '').toLowerCase();
	const bytes = Buffer.from(body ?? '');
	if (format === 'file' || (format === 'auto' && !isText(type)))
		return { file: scrubBytes(bytes, keys) };
	const scrub = scrubberOf(keys);
	const text = scrub(decode(bytes, type));
	if (format === 'text') return { text };
	try {
		return { json: scrub(JSON.parse(text)) };
	} catch {
		return { text };
	}
}

/** The items for n8n: a list becomes one item per entry. */
export async function itemsOf(
	context: IExecuteFunctions,
	answer: Answer,
	full: boolean,
): Promise<INodeExecutionData[]> {
	const { content, headers, statusCode, statusMessage } = answer;
	const about = full ? { statusCode, statusMessage, headers } : {};
	if ('file' in content) {
		const type = String(headers['content-type'] ?? 'application/octet-stream').split(';')[0];
		return [
			{
				json: about,
				binary: { data: await context.helpers.prepareBinaryData(content.file, undefined, type) },
			},
		];
	}
	const body = 'json' in content ? content.json : content.text;
	if (full) return [{ json: { ...about, body: body as IDataObject } }];
	return (Array.isArray(body) ? body : [body]).map((entry) => ({
		json:
			typeof entry === 'object' && entry !== null && !Array.isArray(entry)
				? entry
				: { data: entry },
	}));
}

function isText(type: string): boolean {
	return (
		type === '' ||
		/^text\/|[/+](?:json|xml|javascript|yaml|x-ndjson|graphql|x-www-form-urlencoded)\b/.test(type)
	);
}

function decode(bytes: Buffer, type: string): string {
	const charset = /charset="?([\w-]+)/.exec(type)?.[1] ?? 'utf-8';
	try {
		return new TextDecoder(charset).decode(bytes);
	} catch {
		return new TextDecoder().decode(bytes);
	}
}

/** One character per byte, so that a file without an echo stays as it is, bit by bit. */
function scrubBytes(bytes: Buffer, keys: readonly Redacted[]): Buffer {
	const asBytes = keys.map((key) => redact(Buffer.from(key.reveal()).toString('latin1'), key.name));
	return Buffer.from(scrubberOf(asBytes)(bytes.toString('latin1')), 'latin1');
}
