import type { PlaceOfUse } from '@vault-secret/core';
import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

/** Where a sealed value may be used. It opens nowhere else. */
export const placeFields: INodeProperties[] = [
	{
		displayName: 'Variable Name',
		name: 'variable',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. OPENAI_API_KEY',
		description: 'What the value is for. It opens under the same name only.',
	},
	{
		displayName: 'Environment',
		name: 'environment',
		type: 'string',
		default: '',
		placeholder: 'e.g. prod',
		description: 'It opens in the same environment only. May be empty.',
	},
	{
		displayName: 'Application',
		name: 'application',
		type: 'string',
		default: '',
		placeholder: 'e.g. newsletter',
		description: 'It opens for the same application only. Empty: vault-secret.',
	},
];

export function placeAt(context: IExecuteFunctions, itemIndex: number): PlaceOfUse {
	const text = (name: string) => String(context.getNodeParameter(name, itemIndex, '')).trim();
	const env = text('environment');
	const app = text('application');
	return { name: text('variable'), ...(env && { env }), ...(app && { app }) };
}
