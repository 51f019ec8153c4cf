import type { IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import type { Connection } from './connection.ts';

/** One operation of the node: its parameters, and what it does with one item. */
export interface Operation {
	readonly fields: INodeProperties[];
	run(
		context: IExecuteFunctions,
		itemIndex: number,
		connection: Connection,
	): Promise<INodeExecutionData[]>;
}

/** Shows parameters only for one operation. */
export function forOperation(
	resource: string,
	operation: string,
	fields: INodeProperties[],
): INodeProperties[] {
	return fields.map((field) => ({
		...field,
		displayOptions: {
			...field.displayOptions,
			show: { ...field.displayOptions?.show, resource: [resource], operation: [operation] },
		},
	}));
}

/** Dates become ISO texts; what is undefined is left out. */
export function asJson(value: object): INodeExecutionData['json'] {
	return JSON.parse(JSON.stringify(value));
}
