import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { assertSecretAllowed, explain, referenceOf } from '../../../shared/vault.ts';
import { connect } from '../connection.ts';
import { secretInEditor } from '../parameters.ts';

/** What is right for a key that is alone in its secret. */
const AUTOMATIC = { name: 'Automatic: the Only Field, or the Whole Value', value: '' };

/**
 * Names of the fields of the chosen JSON secret. Never their values. Where they cannot be listed, the list says why:
 * n8n shows of an error only that there was one.
 */
export async function getFields(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const secretId = secretInEditor(this);
	if (!secretId) return [AUTOMATIC];
	if (secretId.startsWith('=')) {
		return [{ ...AUTOMATIC, description: 'The secret is chosen when the workflow runs' }];
	}
	try {
		const { vault, allowedSecrets } = await connect(this);
		const reference = referenceOf({ secretId });
		assertSecretAllowed(allowedSecrets, reference.secretId);
		const fields = await vault.fields(reference);
		return [AUTOMATIC, ...fields.map((name) => ({ name, value: name }))];
	} catch (error) {
		return [{ ...AUTOMATIC, description: `The fields are not known: ${explain(error).message}` }];
	}
}
