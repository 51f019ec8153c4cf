import { KMSClient } from '@aws-sdk/client-kms';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { AssumeRoleCommand, STSClient, type STSClientConfig } from '@aws-sdk/client-sts';
import {
	assertRegion,
	toVaultError,
	VaultError,
	type Aws,
	type AwsCredentials,
} from '@vault-secret/core';
import { fetchHandler } from './fetch-handler.ts';
import { identityOf, type Settings } from './settings.ts';

const ATTEMPT_TIMEOUT_MS = 5_000;
const MAX_ATTEMPTS = 3;
/** Assumed credentials are replaced this long before they expire. */
const REFRESH_BEFORE_MS = 5 * 60_000;

interface AwsParts {
	/** Carries the calls; not those that fetch the credentials of a role. */
	readonly requestHandler: NonNullable<STSClientConfig['requestHandler']>;
	readonly now: () => number;
}

/** SDK clients from the fields of a credential: the browser runtime reads no environment and no files. */
export function awsOf(settings: Settings, parts: Partial<AwsParts> = {}): Aws {
	const { requestHandler = fetchHandler({ timeoutMs: ATTEMPT_TIMEOUT_MS }), now = Date.now } =
		parts;
	const own: AwsCredentials = {
		accessKeyId: settings.accessKeyId,
		secretAccessKey: settings.secretAccessKey.reveal(),
		...(settings.sessionToken && { sessionToken: settings.sessionToken.reveal() }),
	};
	const ownIdentity = async () => own;
	const credentials = settings.role
		? assumedRole(
				settings,
				new STSClient(config(settings, 'sts', settings.region, ownIdentity)),
				now,
			)
		: ownIdentity;
	const configOf = (service: string, region: string) => ({
		...config(settings, service, region, credentials),
		requestHandler,
	});

	return (region = settings.region) => {
		assertRegion(region);
		return {
			region,
			...(settings.endpoint && { endpoint: settings.endpoint }),
			secretsManager: new SecretsManagerClient(configOf('secretsmanager', region)),
			kms: new KMSClient(configOf('kms', region)),
			sts: new STSClient(configOf('sts', region)),
			credentials,
			identity: identityOf(settings),
		};
	};
}

/** Where a service is called when it is not AWS's own public endpoint. */
export function endpointFor(service: string, endpoint: string | undefined): string | undefined {
	if (!endpoint) return undefined;
	const host = new URL(endpoint).hostname;
	// A VPC endpoint of AWS serves one service; an emulator serves all.
	const ofAws = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws)$/.test(host);
	return !ofAws || host.split('.').includes(service) ? endpoint : undefined;
}

function config(
	settings: Settings,
	service: string,
	region: string,
	credentials: () => Promise<AwsCredentials>,
) {
	const endpoint = endpointFor(service, settings.endpoint);
	return {
		region,
		credentials,
		...(endpoint && { endpoint }),
		maxAttempts: MAX_ATTEMPTS,
		customUserAgent: [['n8n-nodes-vault-secret', settings.auditLabel]] as [string, string][],
		requestHandler: fetchHandler({ timeoutMs: ATTEMPT_TIMEOUT_MS }),
	};
}

/** Credentials of the role, one STS call at a time, renewed before they expire. */
function assumedRole(
	settings: Settings,
	sts: STSClient,
	now: () => number,
): () => Promise<AwsCredentials> {
	let current:
		{ readonly until: number; readonly credentials: Promise<AwsCredentials> } | undefined;
	return () => {
		if (current && current.until > now()) return current.credentials;
		const credentials = assumeRole(settings, sts);
		const mine = { until: Number.POSITIVE_INFINITY, credentials };
		current = mine;
		credentials.then(
			({ expiration }) => {
				current = { until: (expiration?.getTime() ?? 0) - REFRESH_BEFORE_MS, credentials };
			},
			() => {
				if (current === mine) current = undefined;
			},
		);
		return credentials;
	};
}

async function assumeRole(
	{ role, auditLabel, region }: Settings,
	sts: STSClient,
): Promise<AwsCredentials> {
	const facts = { action: 'sts:AssumeRole', region, ...(role && { identity: role.arn }) };
	const answer = await sts
		.send(
			new AssumeRoleCommand({
				RoleArn: role?.arn,
				RoleSessionName: auditLabel,
				...(role?.externalId && { ExternalId: role.externalId }),
			}),
		)
		.catch((error: unknown) => Promise.reject(toVaultError(error, facts)));
	const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
	if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw new VaultError('UNEXPECTED', facts);
	return {
		accessKeyId: AccessKeyId,
		secretAccessKey: SecretAccessKey,
		sessionToken: SessionToken,
		...(Expiration && { expiration: Expiration }),
	};
}
