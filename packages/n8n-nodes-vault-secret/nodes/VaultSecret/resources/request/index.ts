import type { INodeProperties } from 'n8n-workflow';
import { forOperation, type Operation } from '../../operation.ts';
import { send } from './send.ts';

export const requestOperations: Readonly<Record<string, Operation>> = { send };

export const requestFields: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['request'] } },
		options: [
			{
				name: 'Send',
				value: 'send',
				action: 'Send request with key',
				description: 'Call an API with a key that is put in on the way and stored nowhere',
			},
		],
		default: 'send',
	},
	...Object.entries(requestOperations).flatMap(([name, { fields }]) =>
		forOperation('request', name, fields),
	),
];
