import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowsSecret, allowsUrl, entriesOf, nameOf } from '../shared/allow-lists.ts';
import { inject } from '../shared/injection.ts';

describe('A header', () => {
	const breaks = fc.constantFrom('\r', '\n', '\r\n', '\0', '\u2028', '\u{1f600}');

	test('with a line break in the key, prefix or name is never made', () => {
		fc.assert(
			fc.property(fc.string(), breaks, fc.string(), (before, odd, after) => {
				const broken = `${before}${odd}${after}`;
				expect(() => inject({ as: 'bearer' }, broken)).toThrow();
				expect(() => inject({ as: 'header', header: 'x-api-key', prefix: broken }, 'k')).toThrow();
				expect(() => inject({ as: 'header', header: broken }, 'k')).toThrow();
			}),
		);
	});

	test('that is made is accepted by the platform as it is', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...'aZ09-_!:( \n') }),
				fc.string(),
				(name, key) => {
					let made: Record<string, string>;
					try {
						made = { ...inject({ as: 'header', header: name }, key).headers };
					} catch {
						return;
					}
					expect(new Headers(made).get(name)).toBe(key.trim());
				},
			),
		);
	});

	test('for basic authentication carries any key, and no user name with a colon', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (key) => {
				const { headers } = inject({ as: 'basic', username: 'me' }, key);
				const decoded = Buffer.from(String(headers.Authorization).slice(6), 'base64').toString();
				expect(decoded).toBe(Buffer.from(`me:${key}`).toString());
			}),
		);
		expect(() => inject({ as: 'basic', username: 'a:b' }, 'k')).toThrow('colon');
	});
});

describe('Allowed secrets', () => {
	test.each([
		['app/*', 'app/a/b', true],
		['app/*', 'apps/a', false],
		['app/*/openai', 'app/x/openai', true],
		['app/*/openai', 'app/x/openai2', false],
		['app/key', 'app/key', true],
		['app.key', 'appxkey', false],
		['app/*', 'arn:aws:secretsmanager:eu-west-1:999999999999:secret:app/a-AbCdEf', false],
		['*', 'arn:aws:secretsmanager:eu-west-1:999999999999:secret:app/a-AbCdEf', false],
		[
			'arn:aws:secretsmanager:*:secret:app/*',
			'arn:aws:secretsmanager:eu-west-1:1:secret:app/a-AbCdEf',
			true,
		],
	])('%s and %s: %s', (pattern, secretId, allowed) => {
		expect(allowsSecret([pattern], secretId)).toBe(allowed);
	});

	test('without an entry allow nothing', () => {
		fc.assert(
			fc.property(fc.string(), (name) => {
				expect(allowsSecret([], name)).toBe(false);
			}),
		);
	});

	test('see through an ARN to the name', () => {
		expect(nameOf('arn:aws:secretsmanager:eu-west-1:123456789012:secret:a/b-AbCdEf')).toBe('a/b');
		expect(nameOf('a/b-AbCdEf')).toBe('a/b-AbCdEf');
	});

	test('are separated by commas, blanks or line breaks', () => {
		expect(entriesOf(' a, b;\n c ')).toEqual(['a', 'b', 'c']);
		expect(entriesOf(undefined)).toEqual([]);
	});
});

describe('Allowed domains', () => {
	test.each([
		['api.example.com', 'https://api.example.com/v1', true],
		['api.example.com', 'https://API.example.com./v1', true],
		['https://api.example.com/v1', 'https://api.example.com/v2', true],
		['api.example.com', 'https://api.example.com:8443/', false],
		['api.example.com:8443', 'https://api.example.com:8443/', true],
		['api.example.com:8443', 'https://api.example.com/', false],
		['example.com', 'https://api.example.com/', false],
		['*.example.com', 'https://api.example.com/', true],
		['*.example.com', 'https://example.com/', false],
		['*.example.com', 'https://evilexample.com/', false],
		['api.example.com', 'https://api.example.com.evil.net/', false],
		['127.0.0.1:8080', 'http://127.0.0.1:8080/', true],
		['127.0.0.1', 'http://127.0.0.1:8080/', false],
		['[::1]:8080', 'http://[::1]:8080/', true],
	])('%s and %s: %s', (domain, url, allowed) => {
		expect(allowsUrl([domain], new URL(url))).toBe(allowed);
	});
});
