import { assertEndpoint, assertRegion, Redacted, redact } from '@vault-secret/core';
import type { IDataObject } from 'n8n-workflow';
import { refusal } from './refusal.ts';

/** Which AWS identity, where, and how long values stay fresh: the part both credentials have in common. */
export interface Settings {
	readonly region: string;
	/** Set when it is not AWS's own endpoint. */
	readonly endpoint?: string;
	readonly accessKeyId: string;
	readonly secretAccessKey: Redacted;
	readonly sessionToken?: Redacted;
	/** Set in mode "Assume Role": the keys above then only open the door to this role. */
	readonly role?: { readonly arn: string; readonly externalId?: string };
	readonly kmsKeyId?: string;
	/** Shown in CloudTrail: in the user agent, and as session name of an assumed role. */
	readonly auditLabel: string;
	readonly ttlMs: number;
}

const DEFAULT_TTL_SECONDS = 300;

/** Reads and validates the fields of a credential. Throws a refusal or a VaultError that names the field. */
export function settingsOf(credential: IDataObject): Settings {
	const field = (name: string) =>
		typeof credential[name] === 'string' ? credential[name].trim() : '';
	const needed = (name: string, label: string) =>
		field(name) || refusal(`${label} is empty`, `Open the credential and fill in ${label}.`);

	const region = needed('region', 'Region');
	assertRegion(region);
	const endpoint = field('endpoint');
	if (endpoint) assertEndpoint(endpoint);
	const accessKeyId = needed('accessKeyId', 'Access Key ID');
	const sessionToken = field('sessionToken');
	const externalId = field('externalId');
	const kmsKeyId = field('kmsKeyId');
	return {
		region,
		...(endpoint && { endpoint }),
		accessKeyId,
		secretAccessKey: redact(needed('secretAccessKey', 'Secret Access Key'), 'secretAccessKey'),
		...(sessionToken && { sessionToken: redact(sessionToken, 'sessionToken') }),
		...(credential.authMode === 'assumeRole' && {
			role: { arn: needed('roleArn', 'Role ARN'), ...(externalId && { externalId }) },
		}),
		...(kmsKeyId && { kmsKeyId }),
		auditLabel: sessionName(field('auditLabel')),
		ttlMs: ttlMs(credential.cacheTtlSeconds),
	};
}

/** A name for people: role ARN or access key id. */
export function identityOf(settings: Settings): string {
	return settings.role?.arn ?? settings.accessKeyId;
}

/** AWS takes 2 to 64 letters, digits and `=,.@_-+` as a session name. */
function sessionName(label: string): string {
	const name = label.replace(/[^\w+=,.@-]+/g, '-').slice(0, 64);
	return name.length < 2 ? 'n8n-vault-secret' : name;
}

function ttlMs(seconds: unknown): number {
	const ttl = seconds === undefined || seconds === '' ? DEFAULT_TTL_SECONDS : Number(seconds);
	if (!(ttl >= 0 && ttl <= 86_400)) {
		return refusal(
			'Cache TTL is not a number of seconds',
			'Set Cache TTL to a number from 0 to 86400.',
		);
	}
	return ttl * 1000;
}
