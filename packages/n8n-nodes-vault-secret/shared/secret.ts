import {
	parseReference,
	type Reference,
	type SecretReference,
	type SecretValue,
	type Vault,
} from '@vault-secret/core';
import { allowsAnswer, assertSecretAllowed } from './allow-lists.ts';
import { refusal } from './refusal.ts';

/** What a person chose: a name, an ARN or a whole reference, and perhaps one field of a JSON secret. */
export interface SecretChoice {
	readonly secretId: string;
	readonly jsonField?: string;
	readonly versionStage?: string;
	readonly versionId?: string;
}

/** The reference for a choice. A field or version chosen beside a reference replaces the one inside it. */
export function referenceOf({
	secretId,
	jsonField,
	versionStage,
	versionId,
}: SecretChoice): SecretReference {
	const text = secretId.trim();
	if (!text) refusal('No secret is chosen', 'Choose a secret from the list, or enter its name.');
	const base: Reference = /^(?:arn|aws-sm|aws-kms|ref\+\w+|\{\{resolve):/.test(text)
		? parseReference(text)
		: { kind: 'secret', secretId: text };
	if (base.kind !== 'secret') {
		return refusal('This is a sealed value, not a secret', 'Use Sealed Value → Open for it.');
	}
	const { secretId: id, region, field } = base;
	const chosen = versionId ? { versionId } : versionStage && { versionStage };
	return {
		kind: 'secret',
		secretId: id,
		...(region && { region }),
		...(chosen || versionOf(base)),
		...(jsonField ? { field: fieldOf(jsonField) } : field && { field }),
	};
}

/** Reads a secret that the credential allows. Its real name is checked too: a short ARN can name another. */
export async function readAllowed(
	vault: Vault,
	reference: SecretReference,
	allowed: readonly string[],
	options: { refresh?: boolean } = {},
): Promise<SecretValue> {
	assertSecretAllowed(allowed, reference.secretId);
	const value = await vault.get(reference, options);
	assertAnswerAllowed(allowed, value.info);
	return value;
}

/** Reads what is to be sent. Of a JSON secret with one field that is the field, as our names for secrets have it. */
export async function readKey(
	vault: Vault,
	reference: SecretReference,
	allowed: readonly string[],
	options: { refresh?: boolean } = {},
): Promise<SecretValue> {
	const value = await readAllowed(vault, reference, allowed, options);
	if (reference.field) return value;
	const [name, ...others] = await vault.fields(reference);
	if (others.length > 0) {
		refusal(
			`The secret "${value.info.name}" has ${others.length + 1} fields`,
			'Choose in JSON Field which one is the key.',
		);
	}
	return name
		? await readAllowed(vault, { ...reference, field: { form: 'name', name } }, allowed)
		: value;
}

/** Refuses an answer about another secret than was asked for: a shortened ARN can name one. */
export function assertAnswerAllowed(
	allowed: readonly string[],
	answer: { readonly arn: string; readonly name: string },
): void {
	if (!allowsAnswer(allowed, answer)) assertSecretAllowed(allowed, answer.arn);
}

function versionOf({
	versionId,
	versionStage,
}: SecretReference): Pick<SecretReference, 'versionId' | 'versionStage'> {
	return { ...(versionId && { versionId }), ...(versionStage && { versionStage }) };
}

function fieldOf(text: string): NonNullable<SecretReference['field']> {
	if (!text.startsWith('/')) return { form: 'name', name: text };
	const tokens = text
		.slice(1)
		.split('/')
		.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
	return { form: 'pointer', tokens };
}
