import type { Vault } from '@vault-secret/core';
import type { IExecuteFunctions } from 'n8n-workflow';
import { describeTrails, nameOf, type Settings } from '../../../../shared/vault.ts';
import type { Operation } from '../../operation.ts';
import {
	allowedSecretAt,
	keyLocator,
	kmsKeyAt,
	secretIdAt,
	secretLocator,
} from '../../parameters.ts';
import { attempt, type Finding } from './finding.ts';
import { keyFindings } from './key-findings.ts';
import { policyFor } from './policy.ts';
import { verdictOn } from './verdict.ts';

/** Returns rows for people: the verdict, one row per check, and the policy that is missing. */
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
			signedIn(arn, settings),
			...(secretId ? await secretFindings(context, itemIndex, vault, allowedSecrets) : [unread]),
			await attempt(
				{ check: 'List secrets', action: 'secretsmanager:ListSecrets', optional: true },
				async () => {
					await vault.list({ limit: 1 });
					return 'The list in the editor can be filled.';
				},
			),
			...(keyId ? await keyFindings(vault, keyId) : []),
			await attempt(
				{ check: 'Audit trail', action: 'cloudtrail:DescribeTrails', optional: true },
				() => trailDetail(settings),
			),
		];
		const missing = findings.flatMap((finding) => finding.missing ?? []);
		const { region } = settings;
		const scope = { account, region, secretName: nameOf(secretId), ...(keyId && { keyId }) };
		const policy = JSON.stringify(policyFor(missing, scope));
		return [
			verdictOn(findings, arn),
			...findings.map(({ check, result, detail }) => ({ check, result, detail })),
			...(missing.length > 0 ? [{ check: 'Policy', result: 'To paste', detail: policy }] : []),
		].map((json) => ({ json }));
	},
};

function signedIn(arn: string, { region, endpoint }: Settings): Finding {
	const where = endpoint ? `${region}, through a custom endpoint` : region;
	return { check: 'Sign in', result: 'Works', detail: `${arn} in ${where}.`, optional: true };
}

const unread: Finding = {
	check: 'Read secret',
	result: 'Not checked',
	detail: 'No secret is chosen.',
	optional: false,
};

async function secretFindings(
	context: IExecuteFunctions,
	itemIndex: number,
	vault: Vault,
	allowedSecrets: readonly string[],
): Promise<Finding[]> {
	const reading = { action: 'secretsmanager:GetSecretValue', optional: false };
	const describing = { action: 'secretsmanager:DescribeSecret', optional: true };
	const reference = () => allowedSecretAt(context, itemIndex, allowedSecrets);
	return [
		await attempt({ check: 'Read secret', ...reading }, async () => {
			const { length } = await vault.test(reference());
			return `A value of ${length} characters, which is not shown.`;
		}),
		await attempt({ check: 'Describe secret', ...describing }, async () => {
			const { rotationEnabled, kmsKeyId } = await vault.describe(reference());
			const key = kmsKeyId ?? 'the key that AWS manages for secrets';
			return `Encrypted with ${key}. Rotation of the secret is ${rotationEnabled ? 'on' : 'off'}.`;
		}),
	];
}

async function trailDetail(settings: Settings): Promise<string> {
	const trails = await describeTrails(settings);
	if (trails.length === 0)
		return 'No trail is set up: reads of secrets are in the event history for 90 days only.';
	return trails
		.map(({ name, multiRegion }) => `${name}${multiRegion ? ' (all Regions)' : ''}`)
		.join(', ');
}
