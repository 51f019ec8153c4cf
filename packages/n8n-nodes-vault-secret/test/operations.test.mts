import { randomUUID } from 'node:crypto';
import type { IDataObject, ILoadOptionsFunctions, INodeProperties } from 'n8n-workflow';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { VaultSecret } from '../nodes/VaultSecret/VaultSecret.node.ts';
import { arnOf, FakeAws } from './fake-aws.mts';
import { expectNoTraceOf } from './no-trace.mts';
import { runNode } from './run-node.mts';

let aws: FakeAws;
let key: string;

beforeAll(async () => {
	aws = await FakeAws.start();
});
afterAll(() => aws.stop());
beforeEach(() => {
	key = `sk-${randomUUID()}`;
	aws.secrets.clear();
	aws.put('app/key', key);
	aws.put('private/key', key);
});
afterEach(() => {
	aws.calls.length = 0;
	aws.denied.clear();
});

const credential = (fields: IDataObject = {}) => ({
	...aws.identity(),
	allowedSecrets: 'app/*',
	...fields,
});
const operate = async (
	resource: string,
	operation: string,
	parameters: IDataObject = {},
	fields: IDataObject = {},
) => {
	const output = await runNode({
		parameters: { resource, operation, secret: 'app/key', options: {}, ...parameters },
		credential: credential(fields),
	});
	return output.map(({ json }) => json);
};

describe('Secret → Get', () => {
	test('returns what is known about the value, and not the value', async () => {
		const [json] = await operate('secret', 'get');
		expect(json).toMatchObject({
			name: 'app/key',
			region: 'eu-west-1',
			versionStages: ['AWSCURRENT'],
			length: key.length,
		});
		expectNoTraceOf(key, json);
	});

	test('returns the value when that is switched on', async () => {
		expect(await operate('secret', 'get', { returnValue: true })).toMatchObject([{ value: key }]);
	});

	test.each([
		['its ARN', arnOf('app/key')],
		['a reference', 'aws-sm://app/key'],
	])('finds a secret by %s', async (_, secret) => {
		const allowedSecrets = `app/*, ${arnOf('app/')}*`.replace('-AbCdEf', '');
		const found = await operate('secret', 'get', { secret }, { allowedSecrets });
		expect(found).toMatchObject([{ name: 'app/key' }]);
	});

	test('says that the field was found, or which one was not', async () => {
		aws.put('app/json', JSON.stringify({ API_KEY: key }));
		expect(
			await operate('secret', 'get', { secret: 'app/json', jsonField: 'API_KEY' }),
		).toMatchObject([{ fieldFound: true, length: key.length }]);
		await expect(
			operate('secret', 'get', { secret: 'app/json', jsonField: 'OTHER' }),
		).rejects.toThrow('has no field "OTHER"');
	});
});

test('Get Many lists only what the credential allows', async () => {
	const listed = await operate('secret', 'getAll', { returnAll: true });
	expect(listed.map(({ name }) => name)).toEqual(['app/key']);
	expectNoTraceOf(key, listed);
});

test('Describe and Test Retrieval return no value', async () => {
	const described = await operate('secret', 'describe');
	const tested = await operate('secret', 'test');
	expect(described).toMatchObject([{ name: 'app/key', rotationEnabled: false }]);
	expect(tested).toMatchObject([{ name: 'app/key', length: key.length }]);
	expectNoTraceOf(key, [described, tested]);
});

test('Put stores a new value, and a field alone leaves the others as they are', async () => {
	await operate('secret', 'put', { valueFrom: 'enter', secretValue: 'new' });
	expect(aws.secrets.get('app/key')?.value).toBe('new');
	aws.put('app/json', JSON.stringify({ a: '1', b: '2' }));
	const field = { secret: 'app/json', jsonField: 'b' };
	await operate('secret', 'put', { ...field, valueFrom: 'enter', secretValue: '3' });
	expect(JSON.parse(aws.secrets.get('app/json')?.value ?? '')).toEqual({ a: '1', b: '3' });
});

describe('A generated value', () => {
	const generate = { valueFrom: 'generate' };
	const valueOf = (name: string) => aws.secrets.get(name)?.value ?? '';

	test('is in the vault and not in what Create and Put return', async () => {
		const created = await operate('secret', 'create', { name: 'app/new', ...generate });
		const first = valueOf('app/new');
		expect(created).toMatchObject([{ name: 'app/new', created: true }]);
		const put = await operate('secret', 'put', { secret: 'app/new', ...generate });
		expect(put).toMatchObject([{ name: 'app/new' }]);
		for (const value of [first, valueOf('app/new')]) {
			expect(value).toMatch(/^[A-Za-z0-9]{40}$/);
			expectNoTraceOf(value, [created, put]);
		}
		expect(valueOf('app/new')).not.toBe(first);
	});

	test('becomes a field of a new secret, as long as it is asked to be', async () => {
		const field = { jsonField: 'SIGNING_KEY', valueLength: 1024 };
		await operate('secret', 'create', { name: 'app/new', ...generate, ...field });
		expect(JSON.parse(valueOf('app/new'))).toEqual({
			SIGNING_KEY: expect.stringMatching(/^[A-Za-z0-9]{1024}$/),
		});
	});

	test.each([15, 1025, 20.5, Number.NaN])('has no length of %d', async (valueLength) => {
		const writing = operate('secret', 'put', { ...generate, valueLength });
		await expect(writing).rejects.toThrow('Length is not a number from 16 to 1024');
		expect(aws.calls).toEqual([]);
	});

	test('is what Create and Seal propose; Put, which replaces a value, waits for one', () => {
		const proposals = new VaultSecret().description.properties
			.filter(({ name }) => name === 'valueFrom')
			.map(({ displayOptions, default: preset }) => [displayOptions?.show?.operation?.[0], preset]);
		expect(Object.fromEntries(proposals)).toEqual({
			create: 'generate',
			put: 'enter',
			seal: 'generate',
		});
	});
});

test('Delete answers with the date until which it can be restored', async () => {
	expect(await operate('secret', 'delete', { recoveryWindowDays: 7 })).toMatchObject([
		{ deleted: true, deletionDate: expect.any(String) },
	]);
});

test.each([
	['get', {}],
	['describe', {}],
	['test', {}],
	['put', { valueFrom: 'generate' }],
	['delete', {}],
	['restore', {}],
	['create', { name: 'private/key', valueFrom: 'generate' }],
])(
	'Secret → %s is refused for a secret outside the list, before AWS is asked',
	async (operation, parameters) => {
		await expect(
			operate('secret', operation, { secret: 'private/key', ...parameters }),
		).rejects.toThrow('not on the list of allowed secrets');
		expect(aws.calls).toEqual([]);
	},
);

describe('Setup → Check', () => {
	const results = (rows: IDataObject[]) => rows.map(({ check, result }) => [check, result]);
	const detailOf = (rows: IDataObject[], wanted: string) =>
		String(rows.find(({ check }) => check === wanted)?.detail);

	test('finds everything in order', async () => {
		const rows = await operate('setup', 'check', { kmsKey: 'alias/app' });
		expect(results(rows)).toEqual([
			['Verdict', 'Ready'],
			['Sign in', 'Works'],
			['Read secret', 'Works'],
			['Describe secret', 'Works'],
			['List secrets', 'Works'],
			['List KMS keys', 'Works'],
			['KMS key', 'Works'],
			['Audit trail', 'Works'],
		]);
		expect(detailOf(rows, 'Sign in')).toContain('arn:aws:iam::123456789012:user/n8n in eu-west-1');
		expect(detailOf(rows, 'KMS key')).toBe('alias/app is enabled. It is renewed every 365 days.');
		expect(detailOf(rows, 'Audit trail')).toBe('main (all Regions)');
		expectNoTraceOf(key, rows);
	});

	test('names the actions that are missing, with a policy to paste', async () => {
		for (const operation of ['ListSecrets', 'GetSecretValue', 'DescribeTrails'])
			aws.denied.add(operation);
		const rows = await operate('setup', 'check');
		expect(results(rows)).toEqual([
			['Verdict', 'Not ready'],
			['Sign in', 'Works'],
			['Read secret', 'Missing permission'],
			['Describe secret', 'Works'],
			['List secrets', 'Missing permission'],
			['Audit trail', 'Missing permission'],
			['Policy', 'To paste'],
		]);
		expect(detailOf(rows, 'Verdict')).toContain('IAM → Users → n8n → Add permissions');
		expect(JSON.parse(detailOf(rows, 'Policy')).Statement).toEqual([
			{
				Effect: 'Allow',
				Action: ['secretsmanager:ListSecrets', 'cloudtrail:DescribeTrails'],
				Resource: '*',
			},
			{
				Effect: 'Allow',
				Action: ['secretsmanager:GetSecretValue'],
				Resource: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:app/key-??????',
			},
		]);
	});

	test('is ready when only what workflows can do without is missing', async () => {
		for (const operation of ['ListAliases', 'GetKeyRotationStatus']) aws.denied.add(operation);
		const rows = await operate('setup', 'check', { kmsKey: 'alias/app' });
		expect(results(rows)).toEqual([
			['Verdict', 'Ready'],
			['Sign in', 'Works'],
			['Read secret', 'Works'],
			['Describe secret', 'Works'],
			['List secrets', 'Works'],
			['List KMS keys', 'Missing permission'],
			['KMS key', 'Works'],
			['Rotation of KMS key', 'Missing permission'],
			['Audit trail', 'Works'],
			['Policy', 'To paste'],
		]);
		expect(detailOf(rows, 'List KMS keys')).toBe('kms:ListAliases. Workflows run without it.');
	});

	test.each([
		['no secret is chosen', '', 'Signed in', 'Not checked'],
		['the secret does not exist', 'app/none', 'Not ready', 'Does not work'],
		['the credential does not allow the secret', 'private/key', 'Not ready', 'Does not work'],
	])('never promises that a secret can be read when %s', async (_, secret, verdict, reading) => {
		const rows = await operate('setup', 'check', { secret });
		expect(results(rows)).toContainEqual(['Verdict', verdict]);
		expect(results(rows)).toContainEqual(['Read secret', reading]);
		expect(aws.count('GetSecretValue')).toBe(secret === 'app/none' ? 1 : 0);
	});

	test('stops with a clear message when nobody can sign in', async () => {
		aws.denied.add('GetCallerIdentity');
		await expect(operate('setup', 'check')).rejects.toThrow(/may not .*sts:GetCallerIdentity/);
	});
});

describe('The editor', () => {
	const { methods } = new VaultSecret();
	const editor = (secret = '', fields: IDataObject = {}) =>
		({
			getCredentials: async () => credential(fields),
			getCurrentNodeParameter: () => secret,
			getNode: () => ({ name: 'Vault Secret', type: 'vaultSecret' }),
		}) as unknown as ILoadOptionsFunctions;

	test('lists allowed secrets and key aliases', async () => {
		const { results } = await methods.listSearch.getSecrets.call(editor());
		expect(results.map(({ name, value }) => [name, value])).toEqual([['app/key', 'app/key']]);
		expect((await methods.listSearch.getKeys.call(editor(), 'APP')).results).toEqual([
			{ name: 'alias/app', value: 'alias/app' },
		]);
	});

	test('lists the field names of the chosen secret, without values', async () => {
		aws.put('app/json', JSON.stringify({ API_KEY: key, other: 1 }));
		const fields = await methods.loadOptions.getFields.call(editor('app/json'));
		expect(fields.map(({ value }) => value)).toEqual(['', 'API_KEY', 'other']);
		expectNoTraceOf(key, fields);
	});

	test('says in the list of fields why there are none', async () => {
		const [denied] = await methods.loadOptions.getFields.call(editor('private/key'));
		expect(denied?.description).toContain('not on the list of allowed secrets');
		const [later] = await methods.loadOptions.getFields.call(editor('=app/{{ $json.customer }}'));
		expect(later?.description).toBe('The secret is chosen when the workflow runs');
		expect(aws.calls).toEqual([]);
	});

	test('says which permission the list needs', async () => {
		aws.denied.add('ListSecrets');
		const error = await methods.listSearch.getSecrets.call(editor()).catch((thrown) => thrown);
		expect(error.description).toContain('secretsmanager:ListSecrets');
	});
});

describe('The description', () => {
	const { properties } = new VaultSecret().description;
	const operationsOf = (resource: string): INodeProperties | undefined =>
		properties.find(
			({ name, displayOptions }) =>
				name === 'operation' && displayOptions?.show?.resource?.includes(resource),
		);

	test.each(['request', 'secret', 'sealedValue', 'setup'])(
		'offers for %s just what there is',
		async (resource) => {
			const offered =
				operationsOf(resource)?.options?.map((option) => ('value' in option ? option.value : '')) ??
				[];
			expect(offered.length).toBeGreaterThan(0);
			const { operationOf } = await import('../nodes/VaultSecret/resources/index.ts');
			for (const operation of offered)
				expect(operationOf(resource, String(operation)).fields).toBeInstanceOf(Array);
		},
	);

	test('shows the list of secrets first', () => {
		const locators = properties.filter(({ name }) => name === 'secret');
		expect(locators.length).toBeGreaterThan(5);
		for (const { modes } of locators)
			expect(modes?.map(({ name }) => name)).toEqual(['list', 'name', 'arn', 'reference']);
	});
});
