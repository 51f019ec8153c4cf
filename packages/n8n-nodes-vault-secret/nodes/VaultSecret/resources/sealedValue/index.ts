import type { INodeProperties } from 'n8n-workflow';
import { forOperation, type Operation } from '../../operation.ts';
import { open } from './open.ts';
import { seal } from './seal.ts';

export const sealedValueOperations: Readonly<Record<string, Operation>> = { open, seal };

export const sealedValueFields: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['sealedValue'] } },
		options: [
			{
				name: 'Open',
				value: 'open',
				action: 'Open sealed value',
				description: 'Check that a sealed value opens, and return its length',
			},
			{
				name: 'Seal',
				value: 'seal',
				action: 'Seal value',
				description: 'Encrypt a value with a KMS key into a text that is safe to keep in a file',
			},
		],
		default: 'seal',
	},
	...Object.entries(sealedValueOperations).flatMap(([name, { fields }]) =>
		forOperation('sealedValue', name, fields),
	),
];
