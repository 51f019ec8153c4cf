import type { INodeProperties } from 'n8n-workflow';
import { forOperation, type Operation } from '../../operation.ts';
import { get } from './get.ts';

export const secretOperations: Record<string, Operation> = { get };

export const secretFields: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['secret'] } },
		options: [
			{
				name: 'Get',
				value: 'get',
				action: 'Get secret',
				description: 'Read a secret and return its name, version and length',
			},
		],
		default: 'get',
	},
	...Object.entries(secretOperations).flatMap(([name, { fields }]) => forOperation('secret', name, fields)),
];
