import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { awsOf, endpointFor } from '../shared/aws.ts';
import { fetchHandler } from '../shared/fetch-handler.ts';
import { settingsOf } from '../shared/settings.ts';
import { vaultOf } from '../shared/vaults.ts';
import { FakeApi } from './fake-api.mts';
import { FakeAws } from './fake-aws.mts';

let aws: FakeAws;

beforeAll(async () => {
	aws = await FakeAws.start();
});
afterAll(() => aws.stop());

const VPC = 'https://vpce-0a1b.secretsmanager.eu-west-1.vpce.amazonaws.com';

test.each([
	['secretsmanager', VPC, VPC],
	['kms', VPC, undefined],
	['sts', VPC, undefined],
	['kms', 'http://127.0.0.1:4566', 'http://127.0.0.1:4566'],
	['kms', undefined, undefined],
])('%s with endpoint %s is called at %s', (service, endpoint, expected) => {
	expect(endpointFor(service, endpoint)).toBe(expected);
});

test('A role is assumed anew five minutes before its credentials expire', async () => {
	let now = Date.now();
	const settings = settingsOf({
		...aws.identity(),
		authMode: 'assumeRole',
		roleArn: 'arn:aws:iam::1:role/a',
	});
	const { credentials } = awsOf(settings, { now: () => now })();
	const [first, same] = await Promise.all([credentials(), credentials()]);
	expect(same).toBe(first);
	now += 54 * 60_000;
	expect(await credentials()).toBe(first);
	now += 2 * 60_000;
	expect((await credentials()).secretAccessKey).not.toBe(first.secretAccessKey);
	expect(aws.count('AssumeRole')).toBe(2);
});

test('A redirect of a call to AWS is refused', async () => {
	const api = await FakeApi.start();
	api.answer = (_, response) => response.writeHead(307, { location: aws.endpoint }).end();
	const vault = await vaultOf(settingsOf({ ...aws.identity(), endpoint: api.url }));
	await expect(vault.get('app/key')).rejects.toMatchObject({ code: 'INVALID_REFERENCE' });
	await expect(vault.get('aws-sm://app/key')).rejects.toMatchObject({ code: 'REDIRECTED' });
	await api.stop();
});

test('A call that is not answered ends after its time limit, also in the middle of the body', async () => {
	const api = await FakeApi.start();
	api.answer = (_, response) => void response.writeHead(200).write('{');
	const { hostname, port } = new URL(api.url);
	const request = {
		protocol: 'http:',
		hostname,
		port: Number(port),
		path: '/',
		method: 'POST',
		headers: {},
		body: '{}',
	};
	await expect(fetchHandler({ timeoutMs: 50 }).handle(request)).rejects.toMatchObject({
		name: 'TimeoutError',
	});
	await api.stop();
});

test('The same settings give the same vault, other ones another', async () => {
	const identity = aws.identity();
	const vault = await vaultOf(settingsOf(identity));
	expect(await vaultOf(settingsOf({ ...identity }))).toBe(vault);
	for (const other of [
		{ secretAccessKey: randomUUID() },
		{ region: 'eu-central-1' },
		{ sessionToken: randomUUID() },
	]) {
		expect(await vaultOf(settingsOf({ ...identity, ...other }))).not.toBe(vault);
	}
});

test.each([[-1], [Number.NaN], [90_000], ['soon']])(
	'A cache TTL of %s is refused',
	(cacheTtlSeconds) => {
		expect(() => settingsOf({ ...aws.identity(), cacheTtlSeconds })).toThrow('Cache TTL');
	},
);

test.each([
	['', 'n8n-vault-secret'],
	['x', 'n8n-vault-secret'],
	['my workflow: a/b', 'my-workflow-a-b'],
	['a'.repeat(80), 'a'.repeat(64)],
])('The audit label %j becomes the session name %j', (auditLabel, expected) => {
	expect(settingsOf({ ...aws.identity(), auditLabel }).auditLabel).toBe(expected);
});
