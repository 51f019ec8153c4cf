import type { INodeProperties } from 'n8n-workflow';
import { refusal } from '../../../shared/vault.ts';
import type { Operation } from '../operation.ts';
import { requestFields, requestOperations } from './request/index.ts';
import { sealedValueFields, sealedValueOperations } from './sealedValue/index.ts';
import { secretFields, secretOperations } from './secret/index.ts';
import { setupFields, setupOperations } from './setup/index.ts';

const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
	request: requestOperations,
	sealedValue: sealedValueOperations,
	secret: secretOperations,
	setup: setupOperations,
};

export function operationOf(resource: string, operation: string): Operation {
	return (
		operations[resource]?.[operation] ??
		refusal('This operation does not exist', 'Choose one from the list.')
	);
}

export const resourceFields: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Request', value: 'request' },
			{ name: 'Sealed Value', value: 'sealedValue' },
			{ name: 'Secret', value: 'secret' },
			{ name: 'Setup', value: 'setup' },
		],
		default: 'request',
	},
	...requestFields,
	...sealedValueFields,
	...secretFields,
	...setupFields,
];
