import {
	NodeOperationError,
	type ILoadOptionsFunctions,
	type INodeListSearchResult,
} from 'n8n-workflow';
import { explain } from '../../../shared/vault.ts';
import { connect } from '../connection.ts';

const PAGE = 100;

export async function getKeys(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	try {
		const { vault } = await connect(this);
		const { items, nextToken } = await vault.listAliases({
			limit: PAGE,
			...(paginationToken && { nextToken: paginationToken }),
		});
		const wanted = items.filter(({ alias }) => alias.toLowerCase().includes(filter.toLowerCase()));
		return {
			results: wanted.map(({ alias }) => ({ name: alias, value: alias })),
			...(nextToken && { paginationToken: nextToken }),
		};
	} catch (error) {
		const { message, description } = explain(error);
		throw new NodeOperationError(this.getNode(), message, { description });
	}
}
