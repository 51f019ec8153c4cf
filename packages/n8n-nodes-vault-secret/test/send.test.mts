import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FakeApi } from './fake-api.mts';
import { FakeAws } from './fake-aws.mts';
import { expectNoTraceOf } from './no-trace.mts';
import { runNode, sendParameters } from './run-node.mts';

let aws: FakeAws;
let api: FakeApi;
let other: FakeApi;
let key: string;

beforeAll(async () => {
	[aws, api, other] = await Promise.all([FakeAws.start(), FakeApi.start(), FakeApi.start()]);
});
afterAll(() => Promise.all([aws.stop(), api.stop(), other.stop()]));
beforeEach(() => {
	key = newKey();
	aws.put('app/key', key);
});
afterEach(() => {
	aws.calls.length = 0;
	api.seen.length = other.seen.length = 0;
	api.answer = other.answer = ok;
});

const ok: FakeApi['answer'] = (_, response) =>
	response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
const newKey = () => `sk-${randomBytes(18).toString('base64')}/+`;
const credential = (fields = {}) => ({
	...aws.identity(),
	allowedSecrets: 'app/*',
	allowedDomains: api.host,
	...fields,
});
const send = (parameters = {}, fields = {}) =>
	runNode({
		parameters: sendParameters({ url: `${api.url}/v1`, ...parameters }),
		credential: credential(fields),
	});

describe('The key arrives', () => {
	test('as bearer token by default, and only the response comes back', async () => {
		const output = await send();
		expect(api.seen[0]?.headers.authorization).toBe(`Bearer ${key}`);
		expect(output).toEqual([{ json: { ok: true }, pairedItem: { item: 0 } }]);
	});

	test('in a header with its prefix', async () => {
		await send({ injectAs: 'header', headerName: 'x-api-key', headerPrefix: 'Token ' });
		expect(api.seen[0]?.headers['x-api-key']).toBe(`Token ${key}`);
	});

	test('as query parameter beside those of the person', async () => {
		await send({
			injectAs: 'query',
			queryName: 'key',
			queryParameters: { parameters: [{ name: 'q', value: 'a b' }] },
		});
		const { searchParams } = new URL(api.seen[0]?.url ?? '', api.url);
		expect(Object.fromEntries(searchParams)).toEqual({ key, q: 'a b' });
	});

	test('as password of a user', async () => {
		await send({ injectAs: 'basic', username: 'me' });
		expect(api.seen[0]?.headers.authorization).toBe(
			`Basic ${Buffer.from(`me:${key}`).toString('base64')}`,
		);
	});

	test('from one field of a JSON secret', async () => {
		aws.put('app/json', JSON.stringify({ API_KEY: key, other: 'x' }));
		await send({ secret: 'app/json', jsonField: 'API_KEY' });
		expect(api.seen[0]?.headers.authorization).toBe(`Bearer ${key}`);
	});

	test('from the only field of a JSON secret, without choosing it', async () => {
		aws.put('app/json', JSON.stringify({ API_KEY: key }));
		await send({ secret: 'app/json' });
		expect(api.seen[0]?.headers.authorization).toBe(`Bearer ${key}`);
		expect(aws.count('GetSecretValue')).toBe(1);
	});

	test('not at all while it is open which field it is', async () => {
		aws.put('app/json', JSON.stringify({ API_KEY: key, other: key }));
		await expect(send({ secret: 'app/json' })).rejects.toThrow('has 2 fields');
		expect(api.seen).toEqual([]);
	});

	test("in place of a header of the person's own with the same name", async () => {
		await send({
			headerParameters: {
				parameters: [
					{ name: 'AUTHORIZATION', value: 'mine' },
					{ name: 'x-more', value: '1' },
				],
			},
		});
		expect(api.seen[0]?.headers).toMatchObject({ authorization: `Bearer ${key}`, 'x-more': '1' });
	});
});

test.each([
	['json', { bodyType: 'json', jsonBody: '{"a":1}' }, 'application/json', '{"a":1}'],
	[
		'form',
		{ bodyType: 'form', formParameters: { parameters: [{ name: 'a', value: '1 2' }] } },
		'application/x-www-form-urlencoded',
		'a=1+2',
	],
	[
		'raw',
		{ bodyType: 'raw', rawBody: '<a/>', rawContentType: 'application/xml' },
		'application/xml',
		'<a/>',
	],
])('A %s body is sent with its content type', async (_, parameters, type, body) => {
	await send({ method: 'POST', ...parameters });
	expect(api.seen[0]).toMatchObject({ method: 'POST', body });
	expect(api.seen[0]?.headers['content-type']).toContain(type);
});

test('200 items with one secret ask AWS once', async () => {
	const output = await runNode({
		parameters: sendParameters({ url: `${api.url}/v1` }),
		credential: credential(),
		items: 200,
	});
	expect(output.map(({ pairedItem }) => pairedItem)).toEqual(
		Array.from({ length: 200 }, (_, item) => ({ item })),
	);
	expect(aws.calls).toEqual(['GetSecretValue']);
});

test('Each item may use the secret of another tenant', async () => {
	const keys = [newKey(), newKey()];
	keys.forEach((value, i) => aws.put(`app/tenant-${i}`, value));
	const same = credential();
	await runNode({
		parameters: (i) => sendParameters({ url: `${api.url}/v1`, secret: `app/tenant-${i}` }),
		credential: same,
		items: 2,
	});
	expect(api.seen.map(({ headers }) => headers.authorization)).toEqual(
		keys.map((value) => `Bearer ${value}`),
	);
});

describe('A rotated key', () => {
	test('is fetched and sent once more after a 401', async () => {
		const same = credential();
		const once = () =>
			runNode({ parameters: sendParameters({ url: `${api.url}/v1` }), credential: same });
		await once();
		const old = key;
		key = newKey();
		aws.put('app/key', key);
		api.answer = ({ headers }, response) =>
			headers.authorization === `Bearer ${key}`
				? ok(api.seen[0] as never, response)
				: response.writeHead(401).end(`no: ${old}`);
		expect(await once()).toMatchObject([{ json: { ok: true } }]);
		expect(api.seen).toHaveLength(3);
	});

	test('is not tried again when AWS has no newer one', async () => {
		api.answer = (_, response) => response.writeHead(401).end();
		await expect(send()).rejects.toThrow('the key was not accepted');
		expect(api.seen).toHaveLength(1);
		expect(aws.count('GetSecretValue')).toBe(2);
	});
});

describe('An echo of the key is cut', () => {
	test.each(['application/json', 'text/html', 'application/octet-stream'])(
		'from a body of type %s and the headers',
		async (type) => {
			api.answer = (_, response) => {
				response.writeHead(200, {
					'content-type': type,
					'x-echo': `Bearer ${key}`,
					'set-cookie': [`k=${encodeURIComponent(key)}`],
				});
				response.end(
					JSON.stringify({
						plain: key,
						list: [{ [key]: Buffer.from(`a:${key}`).toString('base64') }],
					}),
				);
			};
			const output = await send({ options: { fullResponse: true } });
			expectNoTrace(output);
			expect(inspect(output, { depth: null })).toContain('<redacted:');
		},
	);

	test('from the message of a refused request', async () => {
		api.answer = (_, response) =>
			response
				.writeHead(500, { 'content-type': 'application/json' })
				.end(JSON.stringify({ error: `bad key ${key}` }));
		const error = await send().catch((thrown) => thrown);
		expect(error).toMatchObject({
			httpCode: '500',
			description: expect.stringContaining('bad key <redacted:'),
		});
		expectNoTrace(error);
	});

	test('from the name of a host that it is redirected to', async () => {
		key = randomBytes(12).toString('hex');
		aws.put('app/key', key);
		api.answer = (_, response) =>
			response.writeHead(302, { location: `https://${key}.example.com/` }).end();
		const error = await send().catch((thrown) => thrown);
		expect(error.message).toContain('<redacted:');
		expectNoTrace(error);
	});
});

describe('A redirect', () => {
	test.each([301, 302, 303, 307, 308])(
		'%i to another port of the host never carries the key',
		async (status) => {
			api.answer = (_, response) =>
				response.writeHead(status, { location: `${other.url}/steal` }).end();
			await expect(send({}, { allowedDomains: `${api.host}, ${other.host}` })).rejects.toThrow(
				'redirects to another host',
			);
			expect(other.seen).toEqual([]);
		},
	);

	test('within the origin is followed, and a 303 becomes a GET without body', async () => {
		api.answer = (request, response) =>
			request.url === '/v1'
				? response.writeHead(303, { location: '/v2' }).end()
				: ok(request, response);
		await send({ method: 'POST', bodyType: 'json', jsonBody: '{}' });
		expect(api.seen.map(({ method, url, body }) => [method, url, body])).toEqual([
			['POST', '/v1', '{}'],
			['GET', '/v2', ''],
		]);
	});

	test('that never ends is given up after five', async () => {
		api.answer = (_, response) => response.writeHead(307, { location: '/again' }).end();
		await expect(send()).rejects.toThrow('redirects more than 5 times');
		expect(api.seen).toHaveLength(6);
	});
});

describe('Nothing is sent', () => {
	test.each([
		[
			'to a host that is not allowed',
			{ url: 'https://evil.example.com/' },
			{},
			'not on the list of allowed domains',
		],
		['when no host is allowed', {}, { allowedDomains: '' }, 'Allowed Domains is empty'],
		[
			'of a secret that is not allowed',
			{ secret: 'other/key' },
			{},
			'not on the list of allowed secrets',
		],
		['when no secret is allowed', {}, { allowedSecrets: ' ' }, 'Allowed Secrets is empty'],
		[
			'over plain http to another machine',
			{ url: 'http://api.example.com/' },
			{ allowedDomains: 'api.example.com' },
			'without encryption',
		],
		[
			'with a user name in the URL',
			{ url: 'https://a:b@api.example.com/' },
			{ allowedDomains: 'api.example.com' },
			'user name',
		],
		[
			'under a header name with a line break',
			{ injectAs: 'header', headerName: 'x\r\ny' },
			{},
			'header name',
		],
	])('%s', async (_, parameters, fields, message) => {
		await expect(send(parameters, fields)).rejects.toThrow(message);
		expect(api.seen).toEqual([]);
	});

	test('when the stored key ends with a line break', async () => {
		aws.put('app/key', `${key}\n`);
		const error = await send().catch((thrown) => thrown);
		expect(error.description).toContain('line break');
		expectNoTrace(error);
		expect(api.seen).toEqual([]);
	});
});

test('A refused connection is told in plain words, and the error holds no request', async () => {
	const gone = await FakeApi.start();
	const { host, url } = gone;
	await gone.stop();
	const error = await send({ url }, { allowedDomains: host }).catch((thrown) => thrown);
	expect(error.message).toBe(`${host} refused the connection`);
	expectNoTrace(error);
});

test('An API that does not answer in time is told so', async () => {
	api.answer = () => undefined;
	await expect(send({ options: { timeoutSeconds: 0.05 } })).rejects.toThrow(
		'did not answer within 0.05 seconds',
	);
});

test('With Continue On Fail each failed item says why and the others go on', async () => {
	aws.put('app/0', newKey());
	const output = await runNode({
		parameters: (i) => sendParameters({ url: `${api.url}/v1`, secret: `app/${i}` }),
		credential: credential(),
		items: 2,
		continueOnFail: true,
	});
	expect(output[0]?.json).toEqual({ ok: true });
	expect(output[1]).toEqual({
		json: { error: expect.stringContaining('does not exist') },
		pairedItem: { item: 1 },
	});
});

const expectNoTrace = (thing: unknown) => expectNoTraceOf(key, thing);
