import type { SecretSummary } from '@vault-secret/core';
import { allowsAnswer } from '../../../../shared/vault.ts';
import { asJson, type Operation } from '../../operation.ts';

const PAGE = 100;

export const getMany: Operation = {
	fields: [
		{
			displayName: 'Return All',
			name: 'returnAll',
			type: 'boolean',
			default: false,
			description: 'Whether to return all results or only up to a given limit',
		},
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 50,
			description: 'Max number of results to return',
			displayOptions: { show: { returnAll: [false] } },
		},
		{
			displayName: 'Name Begins With',
			name: 'search',
			type: 'string',
			default: '',
			placeholder: 'e.g. prod/newsletter/',
			description: 'Lists only secrets whose name begins so. Upper and lower case count.',
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options: [
				{
					displayName: 'Include Planned Deletion',
					name: 'includePlannedDeletion',
					type: 'boolean',
					default: false,
					description: 'Whether to list secrets that wait for their deletion as well',
				},
			],
		},
	],

	async run(context, itemIndex, { vault, allowedSecrets }) {
		const all = context.getNodeParameter('returnAll', itemIndex, false) === true;
		const limit = all
			? Number.POSITIVE_INFINITY
			: Number(context.getNodeParameter('limit', itemIndex, 50));
		const search = String(context.getNodeParameter('search', itemIndex, '')).trim();
		const includePlannedDeletion =
			context.getNodeParameter('options.includePlannedDeletion', itemIndex, false) === true;
		const found: SecretSummary[] = [];
		let nextToken: string | undefined;
		do {
			const page = await vault.list({
				...(search && { filters: [{ key: 'name', values: [search] }] }),
				includePlannedDeletion,
				limit: PAGE,
				nextToken,
			});
			found.push(...page.items.filter((secret) => allowsAnswer(allowedSecrets, secret)));
			nextToken = page.nextToken;
		} while (nextToken && found.length < limit);
		return found.slice(0, limit).map((summary) => ({ json: asJson(summary) }));
	},
};
