import {
	ExpressionError,
	NodeApiError,
	NodeConnectionTypes,
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { explain } from '../../shared/vault.ts';
import { connect } from './connection.ts';
import { eachItem } from './each-item.ts';
import { getKeys } from './listSearch/getKeys.ts';
import { getDeletedSecrets, getSecrets } from './listSearch/getSecrets.ts';
import { getFields } from './loadOptions/getFields.ts';
import { operationOf, resourceFields } from './resources/index.ts';
import { itemsAtOnce } from './resources/request/items-at-once.ts';
import { assertToolLimits } from './tool-limits.ts';

/** Below the name on the canvas: what is called, or which secret is meant. */
const SUBTITLE =
	'={{ $parameter["resource"] === "request" ? $parameter["method"] + ": " + $parameter["url"] : $parameter["secret"] || $parameter["operation"] + ": " + $parameter["resource"] }}';

export class VaultSecret implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Vault Secret',
		name: 'vaultSecret',
		icon: {
			light: 'file:../../icons/vaultSecret.svg',
			dark: 'file:../../icons/vaultSecret.dark.svg',
		},
		group: ['transform'],
		version: [1],
		subtitle: SUBTITLE,
		description:
			'Call APIs with keys from your own AWS Secrets Manager, without storing them in n8n',
		defaults: { name: 'Vault Secret' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		sensitiveOutputFields: ['value'],
		hints: [
			{
				message: 'Return Value is on: n8n stores the secret with this output, in clear text.',
				type: 'warning',
				location: 'outputPane',
				whenToDisplay: 'always',
				displayCondition: '={{ $parameter["returnValue"] === true }}',
			},
		],
		credentials: [{ name: 'vaultSecretAwsApi', required: true }],
		properties: resourceFields,
	};

	methods = {
		listSearch: { getSecrets, getDeletedSecrets, getKeys },
		loadOptions: { getFields },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const results = await eachItem(
			this.getInputData().length,
			itemsAtOnce(this),
			async (itemIndex) => {
				const pairedItem = { item: itemIndex };
				try {
					const resource = String(this.getNodeParameter('resource', itemIndex));
					const operation = String(this.getNodeParameter('operation', itemIndex));
					assertToolLimits(this.getNode(), resource, operation);
					const connection = await connect(this, itemIndex);
					const items = await operationOf(resource, operation).run(this, itemIndex, connection);
					return items.map((item) => ({ ...item, pairedItem }));
				} catch (error) {
					const { message, description } = explain(error);
					if (this.continueOnFail()) return [{ json: { error: message }, pairedItem }];
					throw error instanceof NodeApiError || error instanceof ExpressionError
						? error
						: new NodeOperationError(this.getNode(), message, { description, itemIndex });
				}
			},
		);
		return [results.flat()];
	}
}
