import { inspect } from 'node:util';
import { expect } from 'vitest';

/** The key is in no rendering, however deep, of a result or an error: plain, escaped, or encoded. */
export function expectNoTraceOf(key: string, thing: unknown): void {
	const text = inspect(thing, {
		depth: null,
		showHidden: true,
		maxStringLength: null,
		maxArrayLength: null,
	});
	const bytes = Buffer.from(key);
	const forms = [
		key,
		encodeURIComponent(key),
		JSON.stringify(key).slice(1, -1),
		bytes.toString('base64').replace(/.?=*$/, ''),
		bytes.toString('base64url').slice(0, -1),
		bytes.toString('hex'),
	];
	for (const form of forms) expect(text.includes(form), 'a trace of the key').toBe(false);
}
