import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface Stored {
	value: string;
	versionId: string;
}

const DENIED_XML =
	'<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>';

type Answer = readonly [status: number, body: object | string];

/** As much of Secrets Manager, KMS, STS and CloudTrail on loopback as the node's tests need. Signatures are not checked. */
export class FakeAws {
	readonly calls: string[] = [];
	readonly signedBy: string[] = [];
	readonly userAgents: string[] = [];
	/** Operations to refuse. */
	readonly denied = new Set<string>();
	readonly secrets = new Map<string, Stored>();
	readonly #server = createServer((request, response) => {
		void this.#answer(request).then(([status, body]) => {
			response.writeHead(status, {
				'content-type': typeof body === 'string' ? 'text/xml' : 'application/x-amz-json-1.1',
			});
			response.end(typeof body === 'string' ? body : JSON.stringify(body));
		});
	});

	static async start(): Promise<FakeAws> {
		const aws = new FakeAws();
		aws.#server.listen(0, '127.0.0.1');
		await once(aws.#server, 'listening');
		return aws;
	}

	get endpoint(): string {
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	/** Fields of either credential. Each call is a new identity, so that no test meets another's cache. */
	identity(): {
		authMode: string;
		region: string;
		endpoint: string;
		accessKeyId: string;
		secretAccessKey: string;
	} {
		return {
			authMode: 'accessKey',
			region: 'eu-west-1',
			endpoint: this.endpoint,
			accessKeyId: `AKIA${randomUUID().replaceAll('-', '').toUpperCase().slice(0, 16)}`,
			secretAccessKey: randomUUID(),
		};
	}

	put(name: string, value: string): void {
		this.secrets.set(name, { value, versionId: randomUUID() });
	}

	count(operation: string): number {
		return this.calls.filter((call) => call === operation).length;
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		this.#server.close();
		await once(this.#server, 'close');
	}

	async #answer(request: IncomingMessage): Promise<Answer> {
		const body = await text(request);
		const target = String(request.headers['x-amz-target'] ?? '')
			.split('.')
			.at(-1);
		const operation = target || (new URLSearchParams(body).get('Action') ?? '');
		this.calls.push(operation);
		this.userAgents.push(request.headers['user-agent'] ?? '');
		this.signedBy.push(/Credential=([^/]+)/.exec(request.headers.authorization ?? '')?.[1] ?? '');
		if (this.denied.has(operation))
			return operation === target ? [400, { __type: 'AccessDeniedException' }] : [403, DENIED_XML];
		return operation === target
			? this.#json(operation, JSON.parse(body || '{}'))
			: this.#sts(operation);
	}

	#sts(operation: string): Answer {
		if (operation === 'AssumeRole') {
			const until = new Date(Date.now() + 3_600_000).toISOString();
			return [
				200,
				`<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>${randomUUID()}</SecretAccessKey><SessionToken>${randomUUID()}</SessionToken><Expiration>${until}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
			];
		}
		return [
			200,
			'<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/n8n</Arn><UserId>AIDA</UserId><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
		];
	}

	#json(operation: string, input: Record<string, unknown>): Answer {
		const name = String(input.SecretId ?? '').replace(/^arn:.*:secret:(.+)-[A-Za-z0-9]{6}$/, '$1');
		switch (operation) {
			case 'ListSecrets':
				return [
					200,
					{
						SecretList: [...this.secrets.keys()].map((known) => ({
							Name: known,
							ARN: arnOf(known),
						})),
					},
				];
			case 'CreateSecret': {
				const created = String(input.Name);
				this.put(created, String(input.SecretString));
				const { versionId } = this.secrets.get(created) ?? {};
				return [200, { ARN: arnOf(created), Name: created, VersionId: versionId }];
			}
			case 'BatchGetSecretValue':
				return [400, { __type: 'AccessDeniedException', message: 'no' }];
			case 'DescribeKey':
				return [
					200,
					{
						KeyMetadata: {
							KeyId: 'k',
							Arn: 'arn:aws:kms:eu-west-1:123456789012:key/k',
							KeyState: 'Enabled',
							KeyManager: 'CUSTOMER',
						},
					},
				];
			case 'GetKeyRotationStatus':
				return [200, { KeyRotationEnabled: true, RotationPeriodInDays: 365 }];
			case 'ListAliases':
				return [
					200,
					{
						Aliases: [
							{ AliasName: 'alias/app', AliasArn: 'arn:aws:kms:eu-west-1:123456789012:alias/app' },
						],
					},
				];
			case 'DescribeTrails':
				return [200, { trailList: [{ Name: 'main', IsMultiRegionTrail: true }] }];
		}
		const stored = this.secrets.get(name);
		if (!stored) return [400, { __type: 'ResourceNotFoundException', message: 'no' }];
		const about = { ARN: arnOf(name), Name: name };
		switch (operation) {
			case 'GetSecretValue':
				return [
					200,
					{
						...about,
						SecretString: stored.value,
						VersionId: stored.versionId,
						VersionStages: ['AWSCURRENT'],
					},
				];
			case 'DescribeSecret':
				return [200, { ...about, VersionIdsToStages: { [stored.versionId]: ['AWSCURRENT'] } }];
			case 'PutSecretValue':
				this.put(name, String(input.SecretString));
				return [200, { ...about, VersionId: this.secrets.get(name)?.versionId }];
			case 'DeleteSecret':
				this.secrets.delete(name);
				return [200, { ...about, DeletionDate: 1_800_000_000 }];
			default:
				return [400, { __type: 'UnknownOperationException' }];
		}
	}
}

export function arnOf(name: string): string {
	return `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${name}-AbCdEf`;
}
