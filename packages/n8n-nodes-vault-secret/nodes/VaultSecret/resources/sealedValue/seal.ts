import type { Operation } from '../../operation.ts';
import { newValue, newValueAt } from '../../new-value.ts';
import { keyLocator, kmsKeyAt } from '../../parameters.ts';
import { placeAt, placeFields } from './place.ts';

export const seal: Operation = {
	fields: [
		...newValue('generate'),
		...placeFields,
		keyLocator('Seals the value. Empty: the KMS Key of the credential.'),
	],

	async run(context, itemIndex, { vault }) {
		const keyId = kmsKeyAt(context, itemIndex);
		const place = placeAt(context, itemIndex);
		const reference = await vault.seal(newValueAt(context, itemIndex), {
			context: place,
			...(keyId && { keyId }),
		});
		return [{ json: { reference, ...place } }];
	},
};
