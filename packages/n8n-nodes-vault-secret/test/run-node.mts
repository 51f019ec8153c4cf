import { createRequire } from 'node:module';
import type { IDataObject, IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';
import { VaultSecret } from '../nodes/VaultSecret/VaultSecret.node.ts';

const require = createRequire(import.meta.url);
// Not exported by n8n-core's index: what stands behind `this.helpers`.
const { getRequestHelperFunctions } =
	require('n8n-core/dist/execution-engine/node-execution-context/utils/request-helper-functions') as typeof import('n8n-core/dist/execution-engine/node-execution-context/utils/request-helper-functions');

interface Run {
	/** Per item when it is a function. */
	readonly parameters: IDataObject | ((itemIndex: number) => IDataObject);
	readonly credential: IDataObject | ((itemIndex: number) => IDataObject);
	readonly items?: number;
	readonly continueOnFail?: boolean;
	/** Parts of the node as stored, before expressions are resolved. */
	readonly node?: Partial<INode>;
}

/** Runs the node over n8n-core's own HTTP functions, with parameters that are already resolved. */
export async function runNode({
	parameters,
	credential,
	items = 1,
	continueOnFail = false,
	node,
}: Run): Promise<INodeExecutionData[]> {
	const at = <T,>(value: T | ((itemIndex: number) => T), itemIndex: number) =>
		value instanceof Function ? value(itemIndex) : value;
	const stored: INode = {
		id: '1',
		name: 'Vault Secret',
		type: 'n8n-nodes-vault-secret.vaultSecret',
		typeVersion: 1,
		position: [0, 0],
		parameters: at(parameters, 0) as INode['parameters'],
		...node,
	};
	const { httpRequest } = getRequestHelperFunctions({} as never, stored, {} as never);
	const context = {
		getInputData: () => Array.from({ length: items }, () => ({ json: {} })),
		getNode: () => stored,
		continueOnFail: () => continueOnFail,
		getExecutionCancelSignal: () => undefined,
		getCredentials: async (_: string, itemIndex = 0) => at(credential, itemIndex),
		getNodeParameter: (
			path: string,
			itemIndex: number,
			fallback?: unknown,
			options?: { extractValue?: boolean },
		) => {
			const value = path
				.split('.')
				.reduce<unknown>((from, key) => (from as IDataObject)?.[key], at(parameters, itemIndex));
			if (value === undefined) return fallback;
			return options?.extractValue ? ((value as IDataObject).value ?? value) : value;
		},
		helpers: {
			httpRequest,
			prepareBinaryData: async (data: Buffer, _: unknown, mimeType: string) => ({
				data: data.toString('base64'),
				mimeType,
			}),
		},
	};
	const [output = []] = await new VaultSecret().execute.call(
		context as unknown as IExecuteFunctions,
	);
	return output;
}

/** Parameters of Request → Send with everything left at its default but these. */
export function sendParameters(parameters: IDataObject): IDataObject {
	return {
		resource: 'request',
		operation: 'send',
		secret: 'app/key',
		method: 'GET',
		options: {},
		...parameters,
	};
}
