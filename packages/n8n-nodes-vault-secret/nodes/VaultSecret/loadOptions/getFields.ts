import {
	NodeOperationError,
	type ILoadOptionsFunctions,
	type INodePropertyOptions,
} from 'n8n-workflow';
import { assertSecretAllowed, explain, referenceOf } from '../../../shared/vault.ts';
import { connect } from '../connection.ts';
import { secretInEditor } from '../parameters.ts';

/** Names of the fields of the chosen JSON secret. Never their values. */
export async function getFields(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const whole = { name: 'Whole Value, or Its Only Field', value: '' };
	const secretId = secretInEditor(this);
	if (!secretId) return [whole];
	try {
		const { vault, allowedSecrets } = await connect(this);
		const reference = referenceOf({ secretId });
		assertSecretAllowed(allowedSecrets, reference.secretId);
		const fields = await vault.fields(reference);
		return [whole, ...fields.map((name) => ({ name, value: name }))];
	} catch (error) {
		const { message, description } = explain(error);
		throw new NodeOperationError(this.getNode(), message, { description });
	}
}
