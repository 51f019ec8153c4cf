import type { Vault } from '@vault-secret/core';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import {
	describeTrails,
	explain,
	identityOf,
	isVaultError,
	nameOf,
	type Settings,
} from '../../../../shared/vault.ts';
import { asJson, type Operation } from '../../operation.ts';
import {
	allowedSecretAt,
	keyLocator,
	kmsKeyAt,
	secretIdAt,
	secretLocator,
} from '../../parameters.ts';
import { policyFor } from './policy.ts';

/** One thing that was tried. */
interface Finding {
	readonly check: string;
	readonly ok: boolean;
	readonly detail: string;
	/** The IAM action that is missing. */
	readonly missing?: string;
}

export const check: Operation = {
	fields: [
		{
			...secretLocator(),
			required: false,
			description: 'A secret to try. Without one, reading is not checked.',
		},
		keyLocator('A key to look at. Empty: the KMS Key of the credential.'),
	],

	async run(context, itemIndex, { vault, settings, allowedSecrets }) {
		const { account, arn } = await vault.identity();
		const secretId = secretIdAt(context, itemIndex);
		const keyId = kmsKeyAt(context, itemIndex) || settings.kmsKeyId;
		const findings = [
			await attempt('List secrets', 'secretsmanager:ListSecrets', async () => {
				await vault.list({ limit: 1 });
				return 'The list in the editor works';
			}),
			...(secretId ? await secretFindings(context, itemIndex, vault, allowedSecrets) : []),
			...(keyId ? await keyFindings(vault, keyId) : []),
			await attempt('Audit trail', 'cloudtrail:DescribeTrails', () => trailDetail(settings)),
		];
		const missing = findings.flatMap((finding) => finding.missing ?? []);
		const json: IDataObject = {
			ready: findings.every(({ ok }) => ok),
			identity: arn,
			signsInAs: identityOf(settings),
			account,
			region: settings.region,
			...(settings.endpoint && { endpoint: settings.endpoint }),
			findings: asJson({ findings }).findings as IDataObject[],
			missingActions: missing,
			...(missing.length > 0 && {
				policyToPaste: JSON.stringify(
					policyFor(missing, {
						account,
						region: settings.region,
						secretName: nameOf(secretId),
						...(keyId && { keyId }),
					}),
					null,
					2,
				),
			}),
		};
		return [{ json }];
	},
};

async function secretFindings(
	context: IExecuteFunctions,
	itemIndex: number,
	vault: Vault,
	allowedSecrets: readonly string[],
): Promise<Finding[]> {
	const reference = allowedSecretAt(context, itemIndex, allowedSecrets);
	return [
		await attempt('Describe secret', 'secretsmanager:DescribeSecret', async () => {
			const { rotationEnabled, kmsKeyId } = await vault.describe(reference);
			return `Rotation is ${rotationEnabled ? 'on' : 'off'}; encrypted with ${kmsKeyId ?? "AWS's own key for secrets"}`;
		}),
		await attempt('Read secret', 'secretsmanager:GetSecretValue', async () => {
			const { versionId, length } = await vault.test(reference);
			return `Version ${versionId}, ${length} characters`;
		}),
	];
}

async function keyFindings(vault: Vault, keyId: string): Promise<Finding[]> {
	const aliases = await attempt('List keys', 'kms:ListAliases', async () => {
		await vault.listAliases({ limit: 1 });
		return 'The list of keys in the editor works';
	});
	try {
		const { state, manager, rotationEnabled, rotationPeriodDays } = await vault.describeKey(keyId);
		const period = rotationPeriodDays ? `, every ${rotationPeriodDays} days` : '';
		const rotation = { true: `on${period}`, false: 'off' }[String(rotationEnabled)] ?? 'not known';
		return [
			aliases,
			{
				check: 'KMS key',
				ok: state === 'Enabled',
				detail: `${keyId} is ${state}, managed by ${manager}; rotation is ${rotation}`,
			},
			...(rotationEnabled === undefined && manager === 'CUSTOMER'
				? [
						{
							check: 'Rotation of KMS key',
							ok: false,
							detail: 'This identity may not ask',
							missing: 'kms:GetKeyRotationStatus',
						},
					]
				: []),
		];
	} catch (error) {
		return [aliases, failure('KMS key', 'kms:DescribeKey', error)];
	}
}

async function trailDetail(settings: Settings): Promise<string> {
	const trails = await describeTrails(settings);
	if (trails.length === 0)
		return 'No trail is set up: reads of secrets are in the event history for 90 days only';
	return trails
		.map(({ name, multiRegion }) => `${name}${multiRegion ? ' (all Regions)' : ''}`)
		.join(', ');
}

async function attempt(name: string, action: string, run: () => Promise<string>): Promise<Finding> {
	try {
		return { check: name, ok: true, detail: await run() };
	} catch (error) {
		return failure(name, action, error);
	}
}

function failure(check: string, action: string, error: unknown): Finding {
	const { message, description } = explain(error);
	const detail = `${message} ${description}`;
	if (!isVaultError(error)) return { check, ok: false, detail };
	if (error.code === 'UNSUPPORTED')
		return { check, ok: true, detail: 'Not known: this endpoint cannot tell' };
	const denied = error.code === 'DENIED' || error.code === 'KMS_DENIED';
	return { check, ok: false, detail, ...(denied && { missing: error.facts.action ?? action }) };
}
