import type { INodeProperties } from 'n8n-workflow';
import { forOperation, type Operation } from '../../operation.ts';
import { create } from './create.ts';
import { deleteSecret } from './delete.ts';
import { describe } from './describe.ts';
import { get } from './get.ts';
import { getMany } from './getMany.ts';
import { put } from './put.ts';
import { restore } from './restore.ts';
import { testRetrieval } from './testRetrieval.ts';

export const secretOperations: Readonly<Record<string, Operation>> = {
	create,
	delete: deleteSecret,
	describe,
	get,
	getAll: getMany,
	put,
	restore,
	test: testRetrieval,
};

export const secretFields: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['secret'] } },
		options: [
			{
				name: 'Create',
				value: 'create',
				action: 'Create secret',
				description: 'Store a new secret',
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Delete secret',
				description: 'Schedule the deletion of a secret',
			},
			{
				name: 'Describe',
				value: 'describe',
				action: 'Describe secret',
				description: 'Show rotation, versions, key and tags, without reading the value',
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get secret',
				description: 'Read a secret and return its name, version and length',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many secrets',
				description: 'List secrets without their values',
			},
			{
				name: 'Put',
				value: 'put',
				action: 'Put new value into secret',
				description: 'Store a new version, or one field of it',
			},
			{
				name: 'Restore',
				value: 'restore',
				action: 'Restore secret',
				description: 'Cancel a planned deletion',
			},
			{
				name: 'Test Retrieval',
				value: 'test',
				action: 'Test retrieval of secret',
				description: 'Check whether this identity can read the secret and its field',
			},
		],
		default: 'get',
	},
	...Object.entries(secretOperations).flatMap(([name, { fields }]) =>
		forOperation('secret', name, fields),
	),
];
