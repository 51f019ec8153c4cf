import { refusal } from './refusal.ts';
import { PROVIDERS, type Injection } from './providers.ts';

/** The fields of a credential or node that say how the key is put into a request. */
export interface InjectionFields {
	readonly provider?: unknown;
	readonly injectAs?: unknown;
	readonly headerName?: unknown;
	readonly headerPrefix?: unknown;
	readonly queryName?: unknown;
	readonly username?: unknown;
}

/** What is added to a request. Holds the key: never log it, never keep it. */
export interface Injected {
	readonly headers: Readonly<Record<string, string>>;
	readonly query: Readonly<Record<string, string>>;
}

/** The preset of the chosen provider, or what the person entered for "Custom". */
export function injectionOf(fields: InjectionFields): Injection {
	const username = text(fields.username).trim();
	const provider = text(fields.provider) || 'custom';
	if (provider !== 'custom') {
		const preset = PROVIDERS.find((known) => known.id === provider);
		if (!preset)
			return refusal('This provider is not known', 'Choose a provider from the list, or Custom.');
		return preset.as === 'basic'
			? { as: 'basic', username: username || preset.username || '' }
			: preset;
	}
	switch (fields.injectAs) {
		case 'header':
			return {
				as: 'header',
				header: text(fields.headerName).trim(),
				prefix: text(fields.headerPrefix),
			};
		case 'query':
			return { as: 'query', query: text(fields.queryName).trim() };
		case 'basic':
			return { as: 'basic', username };
		default:
			return { as: 'bearer' };
	}
}

/** Turns a key into headers or query parameters. Refuses names and values that could break out of their place. */
export function inject(injection: Injection, key: string): Injected {
	switch (injection.as) {
		case 'bearer':
			return header('Authorization', `Bearer ${key}`);
		case 'header':
			return header(injection.header, `${injection.prefix ?? ''}${key}`);
		case 'query':
			if (!injection.query)
				return refusal('Query Parameter Name is empty', 'Enter the name that the API expects.');
			return { headers: {}, query: { [injection.query]: key } };
		case 'basic':
			if (injection.username.includes(':')) {
				return refusal(
					'The username contains a colon',
					'Basic authentication allows no colon in a username.',
				);
			}
			return header(
				'Authorization',
				`Basic ${Buffer.from(`${injection.username}:${key}`).toString('base64')}`,
			);
	}
}

/** Refuses a header of the person's own that could break out of its line. */
export function assertHeader(name: string, value: string): void {
	if (!HEADER_NAME.test(name) || !HEADER_VALUE.test(value)) {
		refusal(
			'A header has a character that no header can carry',
			'Check the names and values in Headers: no line breaks, and no colons or blanks in names.',
		);
	}
}

const HEADER_NAME = /^[!#$%&'*+.^_`|~\w-]+$/;
/** Visible Latin-1 characters, blank and tab. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

function header(name: string, value: string): Injected {
	if (!HEADER_NAME.test(name)) {
		return refusal(
			'The header name is empty or has characters that are not allowed',
			'Enter the name alone, such as x-api-key: no blanks, colons or line breaks.',
		);
	}
	if (!HEADER_VALUE.test(value)) {
		return refusal(
			'The key or its prefix has a character that no header can carry',
			'A line break at the end of the stored value is the usual cause: store the key again without it.',
		);
	}
	return { headers: { [name]: value }, query: {} };
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
