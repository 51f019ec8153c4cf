import type { Vault } from '@vault-secret/core';
import { refusal } from '../../../../shared/vault.ts';
import { attempt, type Finding } from './finding.ts';

type Key = Awaited<ReturnType<Vault['describeKey']>>;

/** What the identity may know of the KMS key that encrypts new secrets. Reading a secret does not need it. */
export async function keyFindings(vault: Vault, keyId: string): Promise<Finding[]> {
	const optional = true;
	let key: Key | undefined;
	const findings = [
		await attempt({ check: 'List KMS keys', action: 'kms:ListAliases', optional }, async () => {
			await vault.listAliases({ limit: 1 });
			return 'The list of keys in the editor can be filled.';
		}),
		await attempt({ check: 'KMS key', action: 'kms:DescribeKey', optional }, async () => {
			key = await vault.describeKey(keyId);
			if (key.state !== 'Enabled')
				refusal(`${keyId} is ${key.state}`, 'Enable it in AWS KMS, or choose another one.');
			return `${keyId} is enabled. ${rotationText(key)}`;
		}),
	];
	if (key?.manager !== 'CUSTOMER' || key.rotationEnabled !== undefined) return findings;
	const missing = 'kms:GetKeyRotationStatus';
	return [
		...findings,
		{
			check: 'Rotation of KMS key',
			result: 'Missing permission',
			detail: `${missing}. Workflows run without it.`,
			missing,
			optional,
		},
	];
}

function rotationText({ manager, rotationEnabled, rotationPeriodDays }: Key): string {
	if (manager !== 'CUSTOMER') return 'AWS manages and renews it.';
	if (rotationEnabled === undefined) return 'Whether it is renewed is not known.';
	if (!rotationEnabled) return 'It is not renewed; turn on its rotation in AWS KMS.';
	return `It is renewed every ${rotationPeriodDays ?? 365} days.`;
}
