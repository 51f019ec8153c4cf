import type { IDataObject } from 'n8n-workflow';
import { describe, expect, test } from 'vitest';
import { runNode, sendParameters } from './run-node.mts';
import { api, aws, credential, key, newKey, ok, send, store } from './send-bench.mts';

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
		{ bodyType: 'form', formParameters: { parameters: [{ name: 'host', value: '1 2' }] } },
		'application/x-www-form-urlencoded',
		'host=1+2',
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
		parameters: (i) => sendParameters({ url: `${api.url}/tenant-${i}`, secret: `app/tenant-${i}` }),
		credential: same,
		items: 2,
	});
	const sentTo = Object.fromEntries(
		api.seen.map(({ url, headers }) => [url, headers.authorization]),
	);
	expect(sentTo).toEqual({
		'/tenant-0': `Bearer ${keys[0]}`,
		'/tenant-1': `Bearer ${keys[1]}`,
	});
});

describe('Several items', () => {
	const sendAll = (items: number, options: IDataObject) =>
		runNode({
			parameters: (itemIndex) =>
				sendParameters({ url: `${api.url}/v1/${itemIndex}`, method: 'GET', options }),
			credential: credential(),
			items,
		});

	/** Answers nobody before this many have asked. */
	const togetherOf = (count: number) => {
		const waiting: (() => void)[] = [];
		api.answer = ({ url }, response) => {
			waiting.push(() => response.end(JSON.stringify({ url })));
			if (waiting.length === count) for (const answer of waiting.splice(0)) answer();
		};
	};

	test('are sent ten at a time, and come back in their own order', async () => {
		togetherOf(10);
		const output = await sendAll(20, {});
		expect(output.map(({ pairedItem }) => pairedItem)).toEqual(
			Array.from({ length: 20 }, (_, item) => ({ item })),
		);
		expect(JSON.stringify(output.at(-1)?.json)).toContain('/v1/19');
	});

	test('are sent one by one where that is wanted', async () => {
		togetherOf(1);
		await sendAll(5, { itemsAtOnce: 1 });
		expect(api.seen.map(({ url }) => url)).toEqual([0, 1, 2, 3, 4].map((item) => `/v1/${item}`));
	});
});

describe('A rotated key', () => {
	test('is fetched and sent once more after a 401', async () => {
		const same = credential();
		const once = () =>
			runNode({ parameters: sendParameters({ url: `${api.url}/v1` }), credential: same });
		await once();
		const old = key;
		store(newKey());
		api.answer = ({ headers }, response) =>
			headers.authorization === `Bearer ${key}`
				? ok(api.seen[0] as never, response)
				: response.writeHead(401).end(`no: ${old}`);
		expect(await once()).toMatchObject([{ json: { ok: true } }]);
		expect(api.seen).toHaveLength(3);
	});

	test('is fetched for all items that were refused together, not for each', async () => {
		const refused: (() => void)[] = [];
		const old = `Bearer ${key}`;
		api.answer = (request, response) => {
			if (request.headers.authorization !== old) return ok(request, response);
			refused.push(() => response.writeHead(401).end());
			if (refused.length < 10) return;
			store(newKey());
			for (const refuse of refused) refuse();
		};
		const parameters = sendParameters({ url: `${api.url}/v1` });
		const output = await runNode({ parameters, credential: credential(), items: 10 });
		expect(output).toHaveLength(10);
		expect(api.seen).toHaveLength(20);
		expect(aws.count('GetSecretValue')).toBeLessThan(5);
	});

	test('is not tried again when AWS has no newer one', async () => {
		api.answer = (_, response) => response.writeHead(401).end();
		await expect(send()).rejects.toThrow('the key was not accepted');
		expect(api.seen).toHaveLength(1);
		expect(aws.count('GetSecretValue')).toBe(2);
	});
});
