import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { FakeApi } from './fake-api.mts';
import { expectNoTraceOf } from './no-trace.mts';
import { runNode, sendParameters } from './run-node.mts';
import { api, aws, credential, key, newKey, ok, other, send, store } from './send-bench.mts';

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
		store(randomBytes(12).toString('hex'));
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
		['when no host is allowed', {}, { allowedDomains: '' }, 'No host is allowed'],
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

test.each([
	['name', { name: 'x\ny', value: '1' }],
	['value', { name: 'x', value: '1\r\nHost: evil.example.com' }],
])(
	"A line break in the %s of a person's own header is told, and nothing is sent",
	async (_, header) => {
		const sending = send({ headerParameters: { parameters: [header] } });
		await expect(sending).rejects.toThrow('A header has a character');
		expect(api.seen).toEqual([]);
	},
);

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
