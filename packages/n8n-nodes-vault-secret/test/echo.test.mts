import { redact } from '@vault-secret/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scrubberOf } from '../shared/echo.ts';

const CUT = '<redacted:app/key>';
const scrub = (key: string, text: string) => scrubberOf([redact(key, 'app/key')])(text);

/** Keys as vendors make them, and worse: quotes, blanks, other scripts. */
const keys = fc
	.oneof(
		fc.string({ minLength: 8, maxLength: 60, unit: fc.constantFrom(...'abcXYZ019-_/+=.:"\\ ') }),
		fc.string({ minLength: 8, maxLength: 40, unit: 'grapheme' }),
	)
	.filter((key) => Buffer.byteLength(key) >= 8 && new Set(key).size > 3);
const around = fc.string({ maxLength: 5, unit: fc.constantFrom(...'abc {}[]#!') });

const escapeAll = (key: string) =>
	[...Array(key.length).keys()]
		.map((i) => `\\u${key.charCodeAt(i).toString(16).padStart(4, '0')}`)
		.join('');
const percentAll = (key: string) =>
	[...Buffer.from(key)]
		.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
		.join('');
const entities = (key: string) =>
	[...key].map((character) => `&#${character.codePointAt(0)};`).join('');
const jsonEscape = (text: string) => JSON.stringify(text).slice(1, -1);

const encodings: Record<string, (key: string) => string> = {
	'as it is': (key) => key,
	reversed: (key) => [...key].reverse().join(''),
	'percent-encoded': encodeURIComponent,
	'percent-encoded in every character': percentAll,
	'percent-encoded twice': (key) => encodeURIComponent(encodeURIComponent(key)),
	'as a form field': (key) => new URLSearchParams({ a: key }).toString().slice(2),
	'JSON-escaped': jsonEscape,
	'JSON-escaped three times': (key) => jsonEscape(jsonEscape(jsonEscape(key))),
	'in unicode escapes': escapeAll,
	'in HTML entities': entities,
	'in hex': (key) => Buffer.from(key).toString('hex'),
	'in upper-case hex': (key) => Buffer.from(key).toString('hex').toUpperCase(),
};

describe('The key is cut', () => {
	test.each(Object.entries(encodings))('%s', (_, encode) => {
		fc.assert(
			fc.property(keys, around, around, (key, before, after) => {
				const text = scrub(key, `${before}|${encode(key)}|${after}`);
				expect(text).toContain(CUT);
				expect(text.includes(encode(key))).toBe(false);
			}),
		);
	});

	test.each(['base64', 'base64url'] as const)(
		'in %s at any offset, but for the characters its neighbours decide',
		(encoding) => {
			fc.assert(
				fc.property(
					keys,
					fc.uint8Array({ maxLength: 7 }),
					fc.uint8Array({ maxLength: 7 }),
					(key, before, after) => {
						const encoded = Buffer.concat([before, Buffer.from(key), after]).toString(encoding);
						expect(scrub(key, encoded)).toContain(CUT);
					},
				),
			);
		},
	);

	test('in names and values of nested JSON', () => {
		const key = 'k'.concat('-0123456789');
		const scrubbed = scrubberOf([redact(key, 'app/key')])({
			a: [{ [key]: 1, b: `x ${key}` }],
			n: 5,
			no: null,
		});
		expect(scrubbed).toEqual({ a: [{ [CUT]: 1, b: `x ${CUT}` }], n: 5, no: null });
	});

	test('in another case', () => {
		expect(scrub('sk-AbCdEf123', 'SK-ABCDEF123 sk-abcdef123')).toBe(`${CUT} ${CUT}`);
	});

	test('in base64 that is wrapped into lines', () => {
		const key = 'abcdefghij'.repeat(12);
		const wrapped = Buffer.from(key).toString('base64').replace(/.{76}/g, '$&\r\n');
		expect(scrub(key, wrapped)).toContain(CUT);
	});
});

test('A text without the key stays as it is', () => {
	fc.assert(
		fc.property(keys, fc.string({ unit: fc.constantFrom(...'qrstuvw<>&%\\ ') }), (key, text) => {
			fc.pre(!/[qrstuvw]/i.test(key) && key.trim().length > 3);
			expect(scrub(key, text)).toBe(text);
		}),
	);
});

test.each([
	['backslashes', '\\'.repeat(300_000)],
	['percent signs', `%${'25'.repeat(150_000)}`],
	['ampersands', `&${'amp;'.repeat(75_000)}`],
	['line breaks after the beginning of the key in base64', `c2st${'\n'.repeat(300_000)}`],
	['beginnings of the key', 'sk-'.repeat(100_000)],
	['escaped line breaks, whose letter begins the base64 of a key', '\\r'.repeat(150_000)],
])('A long run of %s does not keep the scrubber busy', (_, text) => {
	const begin = performance.now();
	for (const key of ['sk-AbCdEf123/+', 'DAbCdEf123/+']) expect(scrub(key, text)).toBe(text);
	// Linear work takes milliseconds, quadratic work minutes.
	expect(performance.now() - begin).toBeLessThan(10_000);
});

test('A replacement is literal, whatever the name of the secret', () => {
	expect(scrubberOf([redact('0123456789', 'a/$&')])('x0123456789')).toBe('x<redacted:a/$&>');
});
