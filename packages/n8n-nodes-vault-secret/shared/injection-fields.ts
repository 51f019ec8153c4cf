import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import { PROVIDER_OPTIONS, WITH_USERNAME } from './providers.ts';

const custom = (injectAs: string): IDisplayOptions => ({
	show: { provider: ['custom'], injectAs: [injectAs] },
});

/** Which API is called. `description` says what choosing it does for the hosts. */
export const providerField = (description: string): INodeProperties => ({
	displayName: 'Provider',
	name: 'provider',
	type: 'options',
	noDataExpression: true,
	options: PROVIDER_OPTIONS,
	default: 'custom',
	description,
});

/** How the key is put into the request; asked for only as far as the provider leaves it open. */
export const injectionFields: INodeProperties[] = [
	{
		displayName: 'Send Key As',
		name: 'injectAs',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Basic Auth Password', value: 'basic' },
			{ name: 'Bearer Token', value: 'bearer' },
			{ name: 'Header', value: 'header' },
			{
				name: 'Query Parameter',
				value: 'query',
				description: 'Many servers write query parameters to their logs',
			},
		],
		default: 'bearer',
		displayOptions: { show: { provider: ['custom'] } },
	},
	{
		displayName: 'Header Name',
		name: 'headerName',
		type: 'string',
		default: '',
		placeholder: 'e.g. x-api-key',
		displayOptions: custom('header'),
	},
	{
		displayName: 'Header Prefix',
		name: 'headerPrefix',
		type: 'string',
		default: '',
		placeholder: 'e.g. Token',
		description: 'Text before the key, with the blank that follows it',
		displayOptions: custom('header'),
	},
	{
		displayName: 'Query Parameter Name',
		name: 'queryName',
		type: 'string',
		default: '',
		placeholder: 'e.g. key',
		displayOptions: custom('query'),
	},
	{
		displayName: 'Username',
		name: 'username',
		type: 'string',
		default: '',
		displayOptions: custom('basic'),
	},
	{
		displayName: 'Username',
		name: 'username',
		type: 'string',
		default: '',
		description: 'Account SID (Twilio) or public key (Langfuse)',
		displayOptions: { show: { provider: WITH_USERNAME } },
	},
];
