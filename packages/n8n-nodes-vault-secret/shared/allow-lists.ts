import { refusal } from './refusal.ts';

/** The entries of a field that takes several, separated by commas, blanks or line breaks. */
export function entriesOf(text: unknown): string[] {
	return typeof text === 'string' ? text.split(/[\s,;]+/).filter(Boolean) : [];
}

/**
 * Refuses a secret that no pattern names. `*` stands for any characters, as in an IAM policy.
 * An empty list refuses everything: it never means "all".
 */
export function assertSecretAllowed(patterns: readonly string[], secretId: string): void {
	if (patterns.length === 0) {
		refusal(
			'Allowed Secrets is empty, so no secret may be used',
			'Open the credential and enter the names that may be used, such as prod/newsletter/*.',
		);
	}
	if (!allowsSecret(patterns, secretId)) {
		refusal(
			`The secret "${secretId}" is not on the list of allowed secrets`,
			secretId.startsWith('arn:')
				? 'An ARN can belong to any account. Let the owner of the credential add it to Allowed Secrets, or use the name.'
				: 'Choose another secret, or let the owner of the credential add it to Allowed Secrets.',
		);
	}
}

/** Names are allowed by names, of the own account; ARNs, which can be of any account, by ARNs. */
export function allowsSecret(patterns: readonly string[], secretId: string): boolean {
	const isArn = secretId.startsWith('arn:');
	return patterns.some(
		(pattern) => pattern.startsWith('arn:') === isArn && wildcard(pattern).test(secretId),
	);
}

/** The same for an answer of AWS, where both are known. AWS adds a hyphen and six characters to an ARN. */
export function allowsAnswer(
	patterns: readonly string[],
	{ arn, name }: { readonly arn: string; readonly name: string },
): boolean {
	return [name, arn, arn.replace(/-[A-Za-z0-9]{6}$/, '')].some((id) => allowsSecret(patterns, id));
}

/** The name inside an ARN, without the six characters that AWS adds; a name stays as it is. */
export function nameOf(secretId: string): string {
	return (
		/^arn:[\w-]+:secretsmanager:[\w-]*:\d*:secret:(.+?)(?:-[A-Za-z0-9]{6})?$/.exec(secretId)?.[1] ??
		secretId
	);
}

/**
 * Refuses an address that no entry names. An entry is a host or `*.host`, with `:port` unless it is https on 443.
 * Plain http passes for a literal loopback address only.
 */
export function assertUrlAllowed(domains: readonly string[], url: URL): void {
	if (domains.length === 0) {
		refusal(
			'No host is allowed, so the key may be sent nowhere',
			`Open the credential and choose the provider that may receive the key, or enter a host such as ${url.host}.`,
		);
	}
	if (url.username || url.password) {
		refusal('The URL contains a user name or password', 'Take the part before @ out of the URL.');
	}
	const loopback = url.hostname === '127.0.0.1' || url.hostname === '[::1]';
	if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
		refusal(
			`The key is not sent to ${url.host} without encryption`,
			'Use an address that begins with https://.',
		);
	}
	if (!allowsUrl(domains, url)) {
		refusal(
			`The host ${url.host} is not on the list of allowed domains`,
			`Check the URL. If it is right, the owner of the credential can choose its provider there, or add ${url.host} to the allowed domains.`,
		);
	}
}

export function allowsUrl(domains: readonly string[], url: URL): boolean {
	const host = url.hostname.toLowerCase().replace(/\.$/, '');
	const port = url.port || (url.protocol === 'http:' ? '80' : '443');
	return domains.some((domain) => {
		const entry = /^(?:https?:\/\/)?(\[[^\]]+\]|[^:/]+)(?::(\d+))?(?:\/.*)?$/i.exec(domain);
		return (
			!!entry?.[1] && (entry[2] ?? '443') === port && hostMatches(entry[1].toLowerCase(), host)
		);
	});
}

function hostMatches(entry: string, host: string): boolean {
	return entry.startsWith('*.')
		? host.endsWith(entry.slice(1)) && host.length > entry.length - 1
		: entry === host;
}

function wildcard(pattern: string): RegExp {
	const literal = (text: string) => text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
	return new RegExp(`^${pattern.split('*').map(literal).join('.*')}$`, 's');
}
