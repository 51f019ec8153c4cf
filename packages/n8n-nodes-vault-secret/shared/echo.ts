import type { Redacted } from '@vault-secret/core';

/** Shorter texts are too common to be cut out of an answer; no key is that short. */
const MIN_LENGTH = 4;
const MIN_ENCODED_LENGTH = 8;

export type Scrubber = <T>(value: T) => T;

/**
 * Replaces every echo of the keys in texts and JSON values by `<redacted:name>`: as it is, percent-encoded,
 * JSON- or HTML-escaped (also repeatedly), in base64 and base64url at any offset, in hex, and reversed.
 * A key that a server splits up or transforms otherwise cannot be recognised.
 */
export function scrubberOf(keys: readonly Redacted[]): Scrubber {
	const cuts = keys
		.filter((key) => key.length >= MIN_LENGTH)
		.map((key) => ({ pattern: echoPattern(key.reveal()), replacement: `<redacted:${key.name}>` }));
	const scrubText = (text: string) =>
		cuts.reduce((rest, { pattern, replacement }) => rest.replace(pattern, () => replacement), text);
	const scrub = (value: unknown): unknown => {
		if (typeof value === 'string') return scrubText(value);
		if (Array.isArray(value)) return value.map(scrub);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, member]) => [scrubText(name), scrub(member)]),
		);
	};
	return scrub as Scrubber;
}

function echoPattern(key: string): RegExp {
	const forms = [escaped(key), escaped([...key].reverse().join(''))];
	if (key.length >= MIN_ENCODED_LENGTH) forms.push(...base64Forms(key), hexForm(key));
	return new RegExp(forms.join('|'), 'giu');
}

/**
 * The key with each character plain, percent-encoded, backslash-escaped or as an HTML entity. A run of backslashes
 * is looked at once, from its start: a server could otherwise keep us busy with a long one.
 */
function escaped(key: string): string {
	const tokens = key.match(/\\+|[^\\]/gu) ?? [];
	const forms = tokens.map((token, i) => {
		// Backslashes of the key itself: how many there are cannot be told from those that escape them.
		if (token.startsWith('\\')) {
			return `(?:\\\\+|(?:\\\\*(?:${encoded('\\')})){${token.length}}\\\\*)`;
		}
		const backslashes = tokens[i - 1]?.startsWith('\\') ? '' : '\\\\*';
		return `${backslashes}(?:${literal(token)}|${encoded(token)})`;
	});
	return `(?<!\\\\)${forms.join('')}`;
}

function encoded(character: string): string {
	const bytes = [...Buffer.from(character)];
	const percent = bytes.map((byte) => `%(?:25)*${hex(byte)}`).join('');
	const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
	const unicode = units.map((unit) => `u${hex(unit, 4)}`).join('\\\\*');
	const code = character.codePointAt(0) ?? 0;
	const entity = `&(?:amp;)*(?:#0*${code}|#x0*${code.toString(16)}${named(character)});`;
	const other = { '\n': '|n', '\r': '|r', '\t': '|t', '\b': '|b', '\f': '|f', ' ': '|\\+' }[
		character
	];
	return `${percent}|${unicode}|${entity}${other ?? ''}`;
}

/** What base64 makes of the key at each of the three offsets, without the characters its neighbours decide. */
function base64Forms(key: string): string[] {
	const bytes = Buffer.from(key);
	return [0, 1, 2].map((offset) => {
		const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
			.toString('base64')
			.replace(/=+$/, '');
		const first = [0, 2, 3][offset];
		const last = (offset + bytes.length) % 3 === 0 ? undefined : -1;
		// A wrapped line, perhaps JSON-escaped and indented.
		const gap = '(?:\\s|\\\\{1,8}[rn]){0,8}';
		return [...encoded.slice(first, last)].map(base64Character).join(gap);
	});
}

function base64Character(character: string): string {
	if (character === '+') return '(?:\\+|-|%(?:25)*2b|\\\\+u002b)';
	if (character === '/') return '(?:\\\\*/|_|%(?:25)*2f|\\\\+u002f)';
	return character;
}

/** Hex digits, with any one separator between the bytes. */
function hexForm(key: string): string {
	return [...Buffer.from(key)].map((byte) => hex(byte)).join('[\\s:,-]?');
}

const hex = (number: number, digits = 2) => number.toString(16).padStart(digits, '0');

const literal = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');

function named(character: string): string {
	const name = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }[character];
	return name ? `|${name}` : '';
}
