import {
	NodeOperationError,
	type ILoadOptionsFunctions,
	type INodeListSearchResult,
} from 'n8n-workflow';
import { allowsAnswer, explain } from '../../../shared/vault.ts';
import { connect } from '../connection.ts';

const PAGE = 50;
/** Pages without an allowed secret that are passed over in one go. */
const MAX_PAGES = 10;

export async function getSecrets(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) {
	return await secretsPage(this, filter, paginationToken, false);
}

/** For Restore: those that wait for their deletion. */
export async function getDeletedSecrets(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) {
	return await secretsPage(this, filter, paginationToken, true);
}

async function secretsPage(
	context: ILoadOptionsFunctions,
	filter: string | undefined,
	paginationToken: string | undefined,
	onlyDeleted: boolean,
): Promise<INodeListSearchResult> {
	try {
		const { vault, settings, allowedSecrets } = await connect(context);
		const results: INodeListSearchResult['results'] = [];
		let nextToken = paginationToken;
		for (
			let page = 0;
			page < MAX_PAGES && (page === 0 || (results.length === 0 && nextToken));
			page++
		) {
			const answer = await vault.list({
				...(filter && { filters: [{ key: 'name', values: [filter] }] }),
				...(nextToken && { nextToken }),
				limit: PAGE,
				includePlannedDeletion: onlyDeleted,
			});
			const allowed = answer.items.filter(
				(secret) => allowsAnswer(allowedSecrets, secret) && (!onlyDeleted || secret.deletedDate),
			);
			results.push(
				...allowed.map(({ name }) => ({
					name,
					value: name,
					url: consoleUrl(name, settings.region),
				})),
			);
			nextToken = answer.nextToken;
		}
		return { results, ...(nextToken && { paginationToken: nextToken }) };
	} catch (error) {
		const { message, description } = explain(error);
		throw new NodeOperationError(context.getNode(), message, { description });
	}
}

function consoleUrl(name: string, region: string): string {
	return `https://${region}.console.aws.amazonaws.com/secretsmanager/secret?name=${encodeURIComponent(name)}&region=${region}`;
}
