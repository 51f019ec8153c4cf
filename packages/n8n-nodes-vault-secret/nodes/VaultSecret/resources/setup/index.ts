import type { INodeProperties } from 'n8n-workflow';
import { forOperation, type Operation } from '../../operation.ts';
import { check } from './check.ts';

export const setupOperations: Readonly<Record<string, Operation>> = { check };

export const setupFields: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['setup'] } },
		options: [
			{
				name: 'Check',
				value: 'check',
				action: 'Check setup',
				description: 'Show what works, what is missing, and the policy to paste in AWS',
			},
		],
		default: 'check',
	},
	...Object.entries(setupOperations).flatMap(([name, { fields }]) =>
		forOperation('setup', name, fields),
	),
];
