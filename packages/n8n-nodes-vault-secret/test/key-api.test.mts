import { randomBytes, randomUUID } from 'node:crypto';
import { UserError, type IDataObject, type IHttpRequestOptions } from 'n8n-workflow';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { VaultSecretAwsApi } from '../credentials/VaultSecretAwsApi.credentials.ts';
import { VaultSecretKeyApi } from '../credentials/VaultSecretKeyApi.credentials.ts';
import { authenticateAwsTest, authenticateWithKey } from '../shared/vault.ts';
import { FakeAws } from './fake-aws.mts';
import { expectNoTraceOf } from './no-trace.mts';

let aws: FakeAws;
let key: string;

beforeAll(async () => {
	aws = await FakeAws.start();
});
afterAll(() => aws.stop());
beforeEach(() => {
	key = `sk-${randomBytes(18).toString('hex')}`;
	aws.put('app/key', key);
});
afterEach(() => {
	aws.calls.length = 0;
	aws.signedBy.length = aws.userAgents.length = 0;
	aws.denied.clear();
});

const API = 'https://api.example.com/v1';
const credential = (fields: IDataObject = {}): IDataObject => ({
	...aws.identity(),
	provider: 'custom',
	injectAs: 'bearer',
	secretId: 'app/key',
	allowedSecrets: 'app/*',
	additionalDomains: 'api.example.com',
	...fields,
});
const testRequest = new VaultSecretKeyApi().test.request as IHttpRequestOptions;

describe('The request', () => {
	test('is copied, never changed, and leaves with redirects off', async () => {
		const options: IHttpRequestOptions = Object.freeze({
			url: API,
			headers: Object.freeze({ accept: 'text/plain' }),
		});
		const authenticated = await authenticateWithKey(credential(), options);
		expect(authenticated).toEqual({
			url: API,
			headers: { accept: 'text/plain', Authorization: `Bearer ${key}` },
			rejectUnauthorized: true,
			skipSslCertificateValidation: false,
			followRedirect: false,
			followAllRedirects: false,
			maxRedirects: 0,
			disableFollowRedirect: true,
		});
		expect(options).toEqual({ url: API, headers: { accept: 'text/plain' } });
	});

	test('takes no detour that somebody who edits a workflow could build', async () => {
		const detour = {
			uri: API,
			headers: { Host: 'evil.example.net', accept: '*/*' },
			rejectUnauthorized: false,
			skipSslCertificateValidation: true,
			agentOptions: { ca: 'of their own', cert: 'client' },
		} as unknown as IHttpRequestOptions;
		expect(await authenticateWithKey(credential(), detour)).toMatchObject({
			headers: { accept: '*/*', Authorization: `Bearer ${key}` },
			rejectUnauthorized: true,
			skipSslCertificateValidation: false,
			agentOptions: { cert: 'client' },
		});
		const plain = { url: 'http://127.0.0.1:8080/', proxy: 'http://evil.example.net' } as never;
		const authenticated = await authenticateWithKey(
			credential({ additionalDomains: '127.0.0.1:8080' }),
			plain,
		);
		expect(authenticated).not.toHaveProperty('proxy');
	});

	test('carries the key as the provider wants it', async () => {
		const url = 'https://api.elevenlabs.io/v1/voices';
		const { headers } = await authenticateWithKey(
			credential({ provider: 'elevenLabs', additionalDomains: '' }),
			{ url },
		);
		expect(headers).toEqual({ 'xi-api-key': key });
	});

	test('is understood in the words of the HTTP Request node, too', async () => {
		const options = { uri: API, qs: { page: 1 } } as unknown as IHttpRequestOptions;
		const { qs } = await authenticateWithKey(
			credential({ injectAs: 'query', queryName: 'key' }),
			options,
		);
		expect(qs).toEqual({ page: 1, key });
	});

	test('keeps redirects only if the owner switches them on', async () => {
		const authenticated = await authenticateWithKey(credential({ followRedirects: true }), {
			url: API,
		});
		expect(authenticated).not.toHaveProperty('maxRedirects');
		expect(authenticated.sendCredentialsOnCrossOriginRedirect).toBe(false);
	});

	test.each([
		['to another host', 'https://evil.example.net/', {}],
		['to another port of the host', 'https://api.example.com:8443/', {}],
		['without any allowed host', API, { additionalDomains: '' }],
		['with a secret outside the list', API, { secretId: 'other/key' }],
		['with an empty list of secrets', API, { allowedSecrets: '' }],
		['without host', '/v1/models', {}],
	])('%s is refused before AWS is asked', async (_, url, fields) => {
		await expect(authenticateWithKey(credential(fields), { url })).rejects.toBeInstanceOf(
			UserError,
		);
		expect(aws.calls).toEqual([]);
	});

	test('after a 401 gets a rotated key, because n8n hands our own copy back', async () => {
		const same = credential();
		const first = await authenticateWithKey(same, { url: API });
		key = `sk-${randomUUID()}`;
		aws.put('app/key', key);
		expect((await authenticateWithKey(same, { url: API })).headers).toEqual(first.headers);
		expect((await authenticateWithKey(same, first)).headers).toEqual({
			Authorization: `Bearer ${key}`,
		});
		expect(aws.count('GetSecretValue')).toBe(2);
	});
});

describe('A failure', () => {
	test.each([
		[
			'secret that does not exist',
			{ secretId: 'app/none' },
			undefined,
			/"app\/none" does not exist in eu-west-1/,
		],
		['missing permission', {}, 'GetSecretValue', /may not .*secretsmanager:GetSecretValue/s],
		['missing JSON field', { jsonField: 'KEY' }, undefined, /not a JSON object/],
		['wrong Region', { region: 'Frankfurt' }, undefined, /no AWS Region/],
		[
			'http endpoint elsewhere',
			{ endpoint: 'http://aws.example.com' },
			undefined,
			/endpoint is not allowed/,
		],
		['empty key id', { accessKeyId: '' }, undefined, /Access Key ID is empty/],
	])('%s says what to do, without code and cause', async (_, fields, denied, message) => {
		if (denied) aws.denied.add(denied);
		const error = await authenticateWithKey(credential(fields), { url: API }).catch(
			(thrown) => thrown,
		);
		expect(error.message).toMatch(message);
		expect(error.code ?? error.cause).toBeUndefined();
		expectNoTraceOf(key, error);
	});
});

describe('The Test button', () => {
	test('reads the secret for real and then sends a signed question of its own, without the key', async () => {
		const authenticated = await authenticateWithKey(credential(), testRequest);
		expect(aws.calls).toEqual(['GetSecretValue']);
		expect(authenticated).toMatchObject({
			method: 'POST',
			url: `${aws.endpoint}/`,
			body: expect.stringContaining('Action=GetCallerIdentity'),
		});
		expect(authenticated.headers).toHaveProperty('authorization');
		expectNoTraceOf(key, authenticated);
	});

	test('asks AWS each time', async () => {
		const same = credential();
		await authenticateWithKey(same, testRequest);
		await authenticateWithKey(same, testRequest);
		expect(aws.count('GetSecretValue')).toBe(2);
	});

	test.each([
		['a secret that does not exist', { secretId: 'app/none' }],
		['a missing header name', { injectAs: 'header', headerName: '' }],
		['no allowed host', { additionalDomains: '' }],
	])('refuses %s', async (_, fields) => {
		await expect(authenticateWithKey(credential(fields), testRequest)).rejects.toThrow();
	});

	test('of the AWS credential signs a call, and the credential signs nothing else', async () => {
		const identity = aws.identity();
		const authenticated = await authenticateAwsTest(
			identity,
			new VaultSecretAwsApi().test.request as IHttpRequestOptions,
		);
		expect(authenticated.url).toBe(`${aws.endpoint}/`);
		expect(aws.calls).toEqual(['GetCallerIdentity']);
		expect(aws.signedBy).toEqual([identity.accessKeyId]);
		await expect(authenticateAwsTest(identity, { url: aws.endpoint })).rejects.toThrow(
			'signs no requests',
		);
	});
});

describe('A role', () => {
	test('is assumed once for many requests, under the audit label', async () => {
		const same = credential({
			authMode: 'assumeRole',
			roleArn: 'arn:aws:iam::123456789012:role/n8n',
			auditLabel: 'my workflow',
		});
		await authenticateWithKey(same, { url: API });
		await authenticateWithKey({ ...same, cacheTtlSeconds: 300 }, { url: API });
		expect(aws.calls).toEqual(['AssumeRole', 'GetSecretValue']);
		expect(aws.signedBy[1]).toBe('ASIAROLE');
		expect(aws.userAgents[1]).toContain('n8n-nodes-vault-secret/my-workflow');
	});

	test('that may not be assumed is named with the action it needs', async () => {
		aws.denied.add('AssumeRole');
		const roleArn = 'arn:aws:iam::123456789012:role/n8n';
		await expect(
			authenticateWithKey(credential({ authMode: 'assumeRole', roleArn }), { url: API }),
		).rejects.toThrow(/role\/n8n.*sts:AssumeRole/s);
	});
});

test('A wrong secret access key never meets the cache of the right one', async () => {
	const right = credential();
	await authenticateWithKey(right, { url: API });
	await authenticateWithKey({ ...right, secretAccessKey: randomUUID() }, { url: API });
	expect(aws.count('GetSecretValue')).toBe(2);
});
