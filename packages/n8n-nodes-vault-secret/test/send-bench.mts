import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { FakeApi } from './fake-api.mts';
import { FakeAws } from './fake-aws.mts';
import { runNode, sendParameters } from './run-node.mts';

/* What the tests of Request → Send share: a vault with one key, an API to call and a stranger. Renewed for each test. */

export let aws: FakeAws;
export let api: FakeApi;
/** Another origin: the same host, another port. */
export let other: FakeApi;
/** The value of the secret app/key. */
export let key: string;

export const ok: FakeApi['answer'] = (_, response) =>
	response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');

export const newKey = () => `sk-${randomBytes(18).toString('base64')}/+`;

export function store(value: string): void {
	key = value;
	aws.put('app/key', value);
}

export const credential = (fields = {}) => ({
	...aws.identity(),
	allowedSecrets: 'app/*',
	allowedDomains: api.host,
	...fields,
});

export const send = (parameters = {}, fields = {}) =>
	runNode({
		parameters: sendParameters({ url: `${api.url}/v1`, ...parameters }),
		credential: credential(fields),
	});

beforeAll(async () => {
	[aws, api, other] = await Promise.all([FakeAws.start(), FakeApi.start(), FakeApi.start()]);
});
afterAll(() => Promise.all([aws.stop(), api.stop(), other.stop()]));
beforeEach(() => store(newKey()));
afterEach(() => {
	aws.calls.length = 0;
	api.seen.length = other.seen.length = 0;
	api.answer = other.answer = ok;
});
