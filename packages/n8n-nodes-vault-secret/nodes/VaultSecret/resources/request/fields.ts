import type { INodeProperties } from 'n8n-workflow';
import { injectionFields, providerField } from '../../../../shared/vault.ts';
import { itemsAtOnceField } from './items-at-once.ts';
import { jsonField, secretLocator, skipCache, version } from '../../parameters.ts';

/** Which key, and where it goes. */
const keyFields: INodeProperties[] = [
	secretLocator(),
	jsonField,
	providerField('Fills in how the API wants its key. Its host must be allowed in the credential.'),
	...injectionFields,
];

const pairs = (name: string, displayName: string, buttonText: string): INodeProperties => ({
	displayName,
	name,
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, multipleValueButtonText: buttonText },
	placeholder: buttonText,
	default: {},
	options: [
		{
			displayName: 'Parameter',
			name: 'parameters',
			values: [
				{ displayName: 'Name', name: 'name', type: 'string', default: '' },
				{ displayName: 'Value', name: 'value', type: 'string', default: '' },
			],
		},
	],
});

const requestFields: INodeProperties[] = [
	{
		displayName: 'Method',
		name: 'method',
		type: 'options',
		options: ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'].map((name) => ({
			name,
			value: name,
		})),
		default: 'GET',
		description: 'The HTTP method',
	},
	{
		displayName: 'URL',
		name: 'url',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://api.openai.com/v1/models',
	},
	{
		displayName: 'Body',
		name: 'bodyType',
		type: 'options',
		options: [
			{ name: 'Form', value: 'form' },
			{ name: 'JSON', value: 'json' },
			{ name: 'None', value: 'none' },
			{ name: 'Raw', value: 'raw' },
		],
		default: 'none',
		description: 'The kind of body to send',
	},
	{
		displayName: 'JSON',
		name: 'jsonBody',
		type: 'json',
		default: '{}',
		displayOptions: { show: { bodyType: ['json'] } },
	},
	{
		...pairs('formParameters', 'Form Fields', 'Add field'),
		displayOptions: { show: { bodyType: ['form'] } },
	},
	{
		displayName: 'Content Type',
		name: 'rawContentType',
		type: 'string',
		default: 'text/plain',
		placeholder: 'e.g. application/xml',
		displayOptions: { show: { bodyType: ['raw'] } },
	},
	{
		displayName: 'Text',
		name: 'rawBody',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		displayOptions: { show: { bodyType: ['raw'] } },
	},
	pairs('queryParameters', 'Query Parameters', 'Add parameter'),
	pairs('headerParameters', 'Headers', 'Add header'),
];

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		{
			displayName: 'Follow Redirects',
			name: 'followRedirects',
			type: 'boolean',
			default: true,
			description:
				'Whether to follow redirects within the same host and port. The key never goes to another one.',
		},
		{
			displayName: 'Include Response Headers and Status',
			name: 'fullResponse',
			type: 'boolean',
			default: false,
			description: 'Whether to return headers and status code besides the body',
		},
		itemsAtOnceField,
		{
			displayName: 'Never Stop on Status Code',
			name: 'neverError',
			type: 'boolean',
			default: false,
			description: 'Whether to return the response for status codes of 400 and above as well',
		},
		{
			displayName: 'Response Format',
			name: 'responseFormat',
			type: 'options',
			options: [
				{ name: 'Autodetect', value: 'auto' },
				{ name: 'File', value: 'file' },
				{ name: 'JSON', value: 'json' },
				{ name: 'Text', value: 'text' },
			],
			default: 'auto',
			description: 'How to return the body. A file goes to the binary property "data".',
		},
		skipCache,
		{
			displayName: 'Timeout (Seconds)',
			name: 'timeoutSeconds',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 300,
			description: 'How long to wait for the API',
		},
		version,
	],
};

export const sendFields: INodeProperties[] = [...keyFields, ...requestFields, options];
