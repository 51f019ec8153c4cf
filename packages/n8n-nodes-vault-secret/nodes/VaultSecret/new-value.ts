import type { Redacted } from '@vault-secret/core';
import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { redact, refusal } from '../../shared/vault.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const DEFAULT_LENGTH = 40;
const MIN_LENGTH = 16;
const MAX_LENGTH = 1024;

/** The parameters of a value to be stored: made in the node, so that nothing of it is in n8n, or entered. */
export function newValue(preset: 'generate' | 'enter'): INodeProperties[] {
	return [
		{
			displayName: 'Value',
			name: 'valueFrom',
			type: 'options',
			noDataExpression: true,
			options: [
				{
					name: 'Generate Random',
					value: 'generate',
					description: 'Made in this node and sent to AWS alone: nothing of it is stored in n8n',
				},
				{
					name: 'Enter Value',
					value: 'enter',
					description: 'Typed here or taken from an earlier node: n8n stores it in clear text',
				},
			],
			default: preset,
		},
		{
			displayName: 'Length',
			name: 'valueLength',
			type: 'number',
			typeOptions: { minValue: MIN_LENGTH, maxValue: MAX_LENGTH },
			default: DEFAULT_LENGTH,
			description: 'How many letters and digits to generate',
			displayOptions: { show: { valueFrom: ['generate'] } },
		},
		{
			displayName:
				'n8n stores in clear text what you enter here: with the workflow if you type it, with the execution if it comes from an earlier node. Bring a key that you already have into the vault with the AWS console or the <code>aws</code> command instead.',
			name: 'valueNotice',
			type: 'notice',
			default: '',
			displayOptions: { show: { valueFrom: ['enter'] } },
		},
		{
			displayName: 'Secret Value',
			name: 'secretValue',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'The text to keep secret',
			displayOptions: { show: { valueFrom: ['enter'] } },
		},
	];
}

/** The value of one item. Refuses lengths out of range: they may come from an expression. */
export function newValueAt(context: IExecuteFunctions, itemIndex: number): Redacted {
	if (context.getNodeParameter('valueFrom', itemIndex) === 'enter') {
		return redact(String(context.getNodeParameter('secretValue', itemIndex)), 'value');
	}
	const length = Number(context.getNodeParameter('valueLength', itemIndex, DEFAULT_LENGTH));
	if (!Number.isInteger(length) || length < MIN_LENGTH || length > MAX_LENGTH) {
		refusal(
			`Length is not a number from ${MIN_LENGTH} to ${MAX_LENGTH}`,
			`Enter how many letters and digits to generate; ${DEFAULT_LENGTH} suit most uses.`,
		);
	}
	return redact(randomText(length), 'value');
}

/** Letters and digits, each as likely as any other. */
function randomText(length: number): string {
	const fair = 256 - (256 % ALPHABET.length);
	let text = '';
	while (text.length < length) {
		for (const byte of crypto.getRandomValues(new Uint8Array(length - text.length))) {
			if (byte < fair) text += ALPHABET.charAt(byte % ALPHABET.length);
		}
	}
	return text;
}
