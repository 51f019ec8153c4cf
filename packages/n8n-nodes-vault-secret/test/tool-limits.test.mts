import type { IDataObject, INode } from 'n8n-workflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertToolLimits, fixedOrigin } from '../nodes/VaultSecret/tool-limits.ts';
import { FakeApi } from './fake-api.mts';
import { FakeAws } from './fake-aws.mts';
import { runNode, sendParameters } from './run-node.mts';

const node = (parameters: IDataObject, type = 'n8n-nodes-vault-secret.vaultSecretTool') =>
	({ type, parameters }) as unknown as INode;
const fromModel = (name: string) => `={{ $fromAI("${name}") }}`;
const SEND = {
	secret: { __rl: true, mode: 'list', value: 'app/key' },
	provider: 'custom',
	url: `=https://api.example.com/v1/${fromModel('path').slice(1)}`,
	jsonBody: fromModel('body'),
	queryParameters: { parameters: [{ name: 'q', value: fromModel('q') }] },
};

describe('As a tool', () => {
	test('the model may fill in the path, query and body', () => {
		expect(() => assertToolLimits(node(SEND), 'request', 'send')).not.toThrow();
	});

	test.each([
		['the secret', { secret: { __rl: true, mode: 'name', value: fromModel('secret') } }],
		[
			'the secret from the item that carries its words',
			{ secret: { __rl: true, mode: 'name', value: '={{ $json.secret }}' } },
		],
		['the JSON field', { jsonField: fromModel('field') }],
		['the header name', { headerName: fromModel('header') }],
		['the provider', { provider: fromModel('provider') }],
		['an option', { options: { followRedirects: fromModel('yes') } }],
		['the whole URL', { url: fromModel('url') }],
		['the host', { url: `=https://${fromModel('host').slice(1)}/v1` }],
		['the end of the host', { url: `=https://api.example.com${fromModel('rest').slice(1)}` }],
		['the port', { url: `=https://api.example.com:${fromModel('port').slice(1)}/` }],
		[
			'what follows a user name',
			{ url: `=https://api.example.com@${fromModel('host').slice(1)}/` },
		],
		[
			'what follows a backslash',
			{ url: `=https://api.example.com\\${fromModel('host').slice(1)}/` },
		],
	])('the model may not fill in %s', (_, parameters) => {
		expect(() => assertToolLimits(node({ ...SEND, ...parameters }), 'request', 'send')).toThrow(
			/filled in by an expression/,
		);
	});

	test.each([
		['secret', 'get'],
		['secret', 'create'],
		['secret', 'put'],
		['secret', 'delete'],
		['secret', 'restore'],
		['secret', 'test'],
		['sealedValue', 'open'],
		['sealedValue', 'seal'],
		['setup', 'check'],
	])('%s → %s is refused', (resource, operation) => {
		expect(() => assertToolLimits(node({}), resource, operation)).toThrow(
			'not available to AI agents',
		);
	});

	test('describing and listing are allowed, with a search by the model', () => {
		expect(() =>
			assertToolLimits(node({ secret: { value: 'app/key' } }), 'secret', 'describe'),
		).not.toThrow();
		expect(() =>
			assertToolLimits(node({ search: fromModel('search') }), 'secret', 'getAll'),
		).not.toThrow();
	});

	test('a node in a workflow has none of these limits', () => {
		const inWorkflow = node(
			{ secret: { value: '={{ $json.tenant }}' } },
			'n8n-nodes-vault-secret.vaultSecret',
		);
		expect(() => assertToolLimits(inWorkflow, 'secret', 'get')).not.toThrow();
	});
});

test.each([
	['=https://api.example.com/v1/{{ 1 }}', 'https://api.example.com'],
	['=http://127.0.0.1:8080/{{ 1 }}', 'http://127.0.0.1:8080'],
	['={{ 1 }}', undefined],
	['=https://a{{ 1 }}/', undefined],
])('The origin that is fixed in %s', (expression, origin) => {
	expect(fixedOrigin(expression)).toBe(origin);
});

describe('A prompt that asks for more', () => {
	let aws: FakeAws;
	let api: FakeApi;
	beforeAll(async () => {
		[aws, api] = await Promise.all([FakeAws.start(), FakeApi.start()]);
		aws.put('app/key', `sk-${crypto.randomUUID()}`);
	});
	afterAll(() => Promise.all([aws.stop(), api.stop()]));

	const ask = (resolved: IDataObject, raw: IDataObject) =>
		runNode({
			parameters: sendParameters({ ...resolved }),
			credential: { ...aws.identity(), allowedSecrets: 'app/*', allowedDomains: api.host },
			node: {
				type: 'n8n-nodes-vault-secret.vaultSecretTool',
				parameters: raw as INode['parameters'],
			},
		});

	test('gets nothing but the answer of the API', async () => {
		const output = await ask(
			{ url: `${api.url}/v1/models` },
			{ url: `=${api.url}/v1/{{ $fromAI("path") }}` },
		);
		expect(output.map(({ json }) => json)).toEqual([{ ok: true }]);
	});

	test('reaches no other host, even if an expression finds a way there', async () => {
		const elsewhere = await FakeApi.start();
		await expect(
			ask({ url: `${elsewhere.url}/` }, { url: `=${api.url}/{{ $fromAI("path") }}` }),
		).rejects.toThrow();
		expect(elsewhere.seen).toEqual([]);
		await elsewhere.stop();
	});
});
