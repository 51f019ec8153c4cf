import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { NodeOperationError, type INode } from 'n8n-workflow';
import { expect, test } from 'vitest';
import { PROVIDER_OPTIONS, WITH_USERNAME } from '../shared/providers.ts';
import { DOMAINS_EXPRESSION } from '../shared/key-api.ts';
import { domainsOf, PROVIDERS } from '../shared/providers.ts';

/** n8n replaces a message that contains one of these, in any case, even inside a longer word. */
const REWRITTEN =
	/ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|ERRADDRINUSE|EADDRNOTAVAIL|ECONNABORTED|EHOSTUNREACH|EAI_AGAIN|ENOENT|EISDIR|ENOTDIR|EACCES|EEXIST|EPERM|GETADDRINFO/i;
/** n8n's guidelines for messages. */
const UNWANTED = /\b(?:error|problem|failure|mistake)\b|Exception\b/i;

const root = resolve(import.meta.dirname, '..');
const sources = (
	await Promise.all(
		['shared', 'nodes', 'credentials'].map(async (folder) => {
			const files = await readdir(join(root, folder), { recursive: true });
			return files.filter((file) => file.endsWith('.ts')).map((file) => join(root, folder, file));
		}),
	)
).flat();

/** What is written in quotes inside of `refusal(…)`, `message:` and the texts for connections. */
async function textsIn(file: string): Promise<string[]> {
	const source = await readFile(file, 'utf8');
	const calls =
		source.match(
			/refusal\(\s*[^;]*?\);|return \[\s*[`'"][^;]*?\];|message: `[^`]*`|return '[^']* [^']*'/gs,
		) ?? [];
	return calls.flatMap(
		(call) => call.match(/'(?:[^'\\]|\\.){12,}'|`[^`]{12,}`|"[^"]{12,}"/g) ?? [],
	);
}

test('No text of ours contains what n8n would replace, or a word it advises against', async () => {
	const texts = (await Promise.all(sources.map(textsIn))).flat();
	expect(texts.length).toBeGreaterThan(40);
	for (const text of texts) {
		expect(text).not.toMatch(REWRITTEN);
		expect(text).not.toMatch(UNWANTED);
		const shown = new NodeOperationError({ name: 'Vault Secret' } as INode, text.slice(1, -1));
		expect(shown.message).toBe(text.slice(1, -1));
	}
});

test('The providers are in order, unique, and name whole hosts only', () => {
	expect(PROVIDERS.length).toBeGreaterThanOrEqual(40);
	const names = PROVIDERS.map(({ name }) => name.toLowerCase());
	expect(names).toEqual([...names].sort());
	expect(new Set(PROVIDERS.map(({ id }) => id)).size).toBe(PROVIDERS.length);
	for (const { domains } of PROVIDERS) {
		expect(new Set(domains).size).toBe(domains.length);
		for (const domain of domains) expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
	}
	expect(PROVIDER_OPTIONS).toContainEqual({ name: 'Custom', value: 'custom' });
	expect(WITH_USERNAME).toContain('twilio');
});

/** Their customers run code of their own, or have a host each: a wildcard would send the key to any of them. */
test.each(['azureOpenAi', 'n8n', 'qdrant', 'supabase', 'weaviate'])(
	'%s brings no host, and asks for the own one',
	(id) => {
		expect(domainsOf([id])).toEqual([]);
		expect(PROVIDER_OPTIONS.find(({ value }) => value === id)).toHaveProperty('description');
	},
);

test.each([
	['mistral', '', 'api.mistral.ai,api.eu.mistral.ai,api.us.mistral.ai'],
	['supabase', '', ''],
	['supabase', 'abc.supabase.co', 'abc.supabase.co'],
	[
		'stability',
		'https://a.example.com/v1, *.b.example.com:8443',
		'api.stability.ai,a.example.com,*.b.example.com',
	],
	['custom', '127.0.0.1:8080', '127.0.0.1'],
	['custom', '', ''],
])("n8n's own list of hosts for %s and %j", (provider, additionalDomains, expected) => {
	const code = DOMAINS_EXPRESSION.replace(/^=\{\{|\}\}$/g, '');
	const evaluate = new Function('$self', `return ${code}`);
	expect(evaluate({ provider, additionalDomains })).toBe(expected);
});
