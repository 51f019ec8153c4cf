import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { ICredentialType, IDataObject, IHttpRequestOptions, INodeType } from 'n8n-workflow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FakeApi } from './fake-api.mts';
import { FakeAws } from './fake-aws.mts';
import { expectNoTraceOf } from './no-trace.mts';

const require = createRequire(import.meta.url);
const run = promisify(execFile);
const SOURCE = resolve(import.meta.dirname, '..');
const MAX_JAVASCRIPT_BYTES = 300_000;

let folder: string;
let unpacked: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'vault-secret-n8n-'));
	const built = join(folder, 'built');
	await mkdir(built);
	await run(process.execPath, ['../../bundle.mjs', 'n8n', join(built, 'dist')], { cwd: SOURCE });
	for (const file of ['package.json', 'README.md', 'LICENSE'])
		await cp(join(SOURCE, file), join(built, file));
	const { stdout } = await run(
		'npm',
		['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
		{ cwd: built },
	);
	await run('tar', ['-xzf', join(folder, JSON.parse(stdout)[0].filename), '-C', folder]);
	unpacked = join(folder, 'package');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('The package', () => {
	test('holds its bundles, icons and papers, and nothing else', async () => {
		expect((await filesIn(unpacked)).sort()).toEqual([
			'LICENSE',
			'README.md',
			'dist/credentials/VaultSecretAwsApi.credentials.js',
			'dist/credentials/VaultSecretKeyApi.credentials.js',
			'dist/icons/vaultSecret.dark.svg',
			'dist/icons/vaultSecret.svg',
			'dist/nodes/VaultSecret/VaultSecret.node.js',
			'dist/nodes/VaultSecret/VaultSecret.node.json',
			'dist/shared/vault.js',
			'package.json',
		]);
	});

	test('needs no other package at run time and stays below 300 kB of JavaScript', async () => {
		const { dependencies, peerDependencies } = JSON.parse(
			await readFile(join(unpacked, 'package.json'), 'utf8'),
		);
		expect(dependencies).toBeUndefined();
		expect(peerDependencies).toEqual({ 'n8n-workflow': '*' });
		const sizes = (await filesIn(unpacked))
			.filter((file) => file.endsWith('.js'))
			.map(async (file) => (await stat(join(unpacked, file))).size);
		const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		expect(total).toBeLessThan(MAX_JAVASCRIPT_BYTES);
	});

	test("passes n8n's own scanner, as source and as published", async () => {
		// In a process of its own: some rules mean something else when NODE_ENV is "test".
		const env = { ...process.env, NODE_ENV: 'production' };
		const { stdout } = await run(
			process.execPath,
			[join(import.meta.dirname, 'scan.mjs'), SOURCE, unpacked],
			{ env },
		);
		expect(JSON.parse(stdout)).toEqual([{ passed: true }, { passed: true }]);
	}, 120_000);
});

describe("n8n's own loader and request functions", () => {
	let aws: FakeAws;
	let api: FakeApi;
	let types: { credentials: Record<string, ICredentialType>; nodes: Record<string, INodeType> };
	const key = `sk-${randomBytes(18).toString('hex')}`;

	beforeAll(async () => {
		[aws, api] = await Promise.all([FakeAws.start(), FakeApi.start()]);
		aws.put('app/key', key);
		types = await loadPackage(unpacked);
	});
	afterAll(() => Promise.all([aws.stop(), api.stop()]));

	test('find the node with both credentials', () => {
		expect(types.nodes.vaultSecret?.description.properties.length).toBeGreaterThan(20);
		expect(types.credentials.vaultSecretAwsApi).toMatchObject({
			supportedNodes: ['vaultSecret'],
			restrictToSupportedNodes: true,
		});
		expect(types.credentials.vaultSecretKeyApi).toMatchObject({
			supportedNodes: [],
			iconUrl: expect.anything(),
		});
	});

	test.each([
		['bearer', {}, (seen: Seen) => seen.headers.authorization === `Bearer ${key}`],
		[
			'header',
			{ headerName: 'x-goog-api-key' },
			(seen: Seen) => seen.headers['x-goog-api-key'] === key,
		],
		[
			'query',
			{ queryName: 'key' },
			(seen: Seen) => new URL(seen.url, api.url).searchParams.get('key') === key,
		],
		[
			'basic',
			{ username: 'me' },
			(seen: Seen) =>
				seen.headers.authorization === `Basic ${Buffer.from(`me:${key}`).toString('base64')}`,
		],
	])('put the key into a request as %s', async (injectAs, fields, arrived) => {
		const body = await request(
			'httpRequestWithAuthentication',
			{ url: `${api.url}/v1` },
			{ injectAs, ...fields },
		);
		expect(body).toMatchObject({ ok: true });
		await request('requestWithAuthentication', { uri: `${api.url}/v1`, json: true } as never, {
			injectAs,
			...fields,
		});
		expect(api.seen.splice(0).map(arrived)).toEqual([true, true]);
	});

	test.each(['httpRequestWithAuthentication', 'requestWithAuthentication'] as const)(
		'keep nothing of the key in the error of %s, nor follow a redirect with it',
		async (helper) => {
			const { answer } = api;
			for (const status of [301, 302, 307, 308, 401, 500]) {
				api.answer = (_, response) =>
					response.writeHead(status, { location: `${api.url}/elsewhere` }).end('no');
				const options = { url: `${api.url}/v1`, uri: `${api.url}/v1`, headers: { accept: '*/*' } };
				const error = await request(helper, options, {
					injectAs: 'header',
					headerName: 'x-goog-api-key',
				}).catch((thrown) => thrown);
				expect(error).toBeInstanceOf(Error);
				expectNoTraceOf(key, stored(error));
				expectNoTraceOf(key, options);
				expect(api.seen.splice(0).map(({ url }) => url)).not.toContain('/elsewhere');
			}
			api.answer = answer;
		},
	);

	test.each([
		['does not exist', { secretId: 'app/none' }, ''],
		['secretsmanager:GetSecretValue', {}, 'GetSecretValue'],
	])('are told by the slimmed SDK that it %s', async (text, fields, denied) => {
		aws.denied.add(denied);
		const options = { url: `${api.url}/v1` };
		const failing = request('httpRequestWithAuthentication', options, fields);
		await expect(failing).rejects.toThrow(text);
		aws.denied.clear();
	});

	test('accept the answer of the Test button', async () => {
		const options = {
			...(types.credentials.vaultSecretKeyApi?.test?.request as IHttpRequestOptions),
			returnFullResponse: true,
		};
		expect(await request('httpRequestWithAuthentication', options)).toMatchObject({
			statusCode: 200,
		});
		expect(api.seen).toEqual([]);
	});

	type Seen = FakeApi['seen'][number];

	async function request(
		helper: 'httpRequestWithAuthentication' | 'requestWithAuthentication',
		options: IHttpRequestOptions,
		fields: IDataObject = {},
	) {
		const credential = {
			...aws.identity(),
			provider: 'custom',
			secretId: 'app/key',
			allowedSecrets: 'app/*',
			additionalDomains: api.host,
			...fields,
		};
		const helpers = require('n8n-core/dist/execution-engine/node-execution-context/utils/request-helper-functions');
		const credentialsHelper = {
			getParentTypes: () => [],
			preAuthentication: async () => undefined,
			authenticate: async (
				data: IDataObject,
				type: string,
				requestOptions: IHttpRequestOptions,
			) => {
				const { authenticate } = types.credentials[type] ?? {};
				return authenticate instanceof Function
					? await authenticate(data as never, requestOptions)
					: requestOptions;
			},
		};
		const node = {
			name: 'Test',
			type: 'test',
			typeVersion: 1,
			parameters: {},
			position: [0, 0],
			id: '1',
		};
		const functions = helpers.getRequestHelperFunctions({}, node, { credentialsHelper });
		const context = {
			getNode: () => node,
			getCredentials: async () => credential,
			helpers: functions,
			logger: { warn: () => undefined },
		};
		return await functions[helper].call(context, 'vaultSecretKeyApi', options);
	}
});

/** What n8n writes into its database of an error. */
function stored(error: Error): unknown {
	return JSON.parse(
		JSON.stringify({ ...error, message: error.message, stack: error.stack }, (_, value) =>
			typeof value === 'function' ? undefined : value,
		),
	);
}

async function loadPackage(directory: string) {
	const { PackageDirectoryLoader } = require('n8n-core') as typeof import('n8n-core');
	// In n8n the package finds n8n-workflow through NODE_PATH.
	await cp(
		resolve(SOURCE, 'node_modules/n8n-workflow'),
		join(directory, 'node_modules/n8n-workflow'),
		{ recursive: true, verbatimSymlinks: true },
	);
	const loader = new PackageDirectoryLoader(directory);
	await loader.loadAll();
	const each = <T,>(known: Record<string, { type: T }>) =>
		Object.fromEntries(Object.entries(known).map(([name, { type }]) => [name, type]));
	return {
		credentials: each(loader.credentialTypes as Record<string, { type: ICredentialType }>),
		nodes: each(loader.nodeTypes as unknown as Record<string, { type: INodeType }>),
	};
}

async function filesIn(directory: string): Promise<string[]> {
	const entries = await readdir(directory, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(directory, join(entry.parentPath, entry.name)));
	return files.filter((file) => !file.startsWith('node_modules'));
}
