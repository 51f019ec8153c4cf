import { readAllowed } from '../../../../shared/vault.ts';
import { asJson, type Operation } from '../../operation.ts';
import {
	jsonField,
	returnValue,
	secretAt,
	secretLocator,
	skipCache,
	version,
} from '../../parameters.ts';

export const get: Operation = {
	fields: [
		secretLocator(),
		jsonField,
		...returnValue,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [skipCache, version],
		},
	],

	async run(context, itemIndex, { vault, allowedSecrets }) {
		const reference = secretAt(context, itemIndex);
		const refresh = context.getNodeParameter('options.skipCache', itemIndex, false) === true;
		const value = await readAllowed(vault, reference, allowedSecrets, { refresh });
		const { name, arn, region, versionId, versionStages, createdDate, stale } = value.info;
		const json = asJson({
			name,
			arn,
			region,
			versionId,
			versionStages,
			createdDate,
			...(reference.field && { fieldFound: true }),
			length: value.length,
			...(stale && { staleSince: new Date(stale.since) }),
		});
		const wanted = context.getNodeParameter('returnValue', itemIndex, false) === true;
		return [{ json: wanted ? { ...json, value: value.reveal() } : json }];
	},
};
