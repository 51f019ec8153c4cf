import type { Operation } from '../../operation.ts';
import { returnValue } from '../../parameters.ts';
import { placeAt, placeFields } from './place.ts';

export const open: Operation = {
	fields: [
		{
			displayName: 'Sealed Value',
			name: 'reference',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. aws-kms:AQICAH...',
			description: 'The text that Seal returned',
		},
		...placeFields,
		...returnValue,
	],

	async run(context, itemIndex, { vault }) {
		const place = placeAt(context, itemIndex);
		const value = await vault.open(
			String(context.getNodeParameter('reference', itemIndex)).trim(),
			{ context: place },
		);
		const json = { ...place, length: value.length };
		const wanted = context.getNodeParameter('returnValue', itemIndex, false) === true;
		return [{ json: wanted ? { ...json, value: value.reveal() } : json }];
	},
};
