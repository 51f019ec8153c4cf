import type { INode, NodeParameterValueType } from 'n8n-workflow';
import { refusal } from '../../shared/vault.ts';

/** What an agent may do with this node. No other operation, and never the value of a secret. */
const OPERATIONS = ['request.send', 'secret.describe', 'secret.getAll'];

/** What a model may fill in. In a URL only what follows the host. */
const OPEN_PARAMETERS = new Set([
	'url',
	'queryParameters',
	'headerParameters',
	'jsonBody',
	'formParameters',
	'rawBody',
	'search',
	'limit',
	'toolDescription',
]);

export function isTool(node: INode): boolean {
	return node.type.endsWith('Tool');
}

/**
 * Refuses what a person has not fixed when the node is an agent's tool. Looks at the parameters before expressions
 * are resolved: any expression can carry text of a model or of whoever talks to it.
 */
export function assertToolLimits(node: INode, resource: string, operation: string): void {
	if (!isTool(node)) return;
	if (!OPERATIONS.includes(`${resource}.${operation}`)) {
		refusal(
			'This operation is not available to AI agents',
			'As a tool this node can use Request → Send, Secret → Describe and Secret → Get Many.',
		);
	}
	for (const [name, value] of Object.entries(node.parameters)) {
		if (!OPEN_PARAMETERS.has(name) && hasExpression(value)) {
			refusal(
				`The parameter "${name}" is filled in by an expression or by the model`,
				'When an AI agent uses this node, the secret and how it is sent are fixed: choose a value yourself.',
			);
		}
	}
	const { url } = node.parameters;
	if (operation === 'send' && hasExpression(url) && fixedOrigin(String(url)) === undefined) {
		refusal(
			'The host of the URL is filled in by an expression or by the model',
			'Enter the beginning of the URL yourself, such as https://api.openai.com/v1/. The model may fill in what follows.',
		);
	}
}

/** The origin that stands in a URL expression as plain text, closed by a slash, so that nothing can extend it. */
export function fixedOrigin(expression: string): string | undefined {
	const start = /^=?(https?:\/\/[^\s/?#\\{}@$]+)\//i.exec(expression)?.[1];
	return start && URL.canParse(start) ? new URL(start).origin : undefined;
}

function hasExpression(value: NodeParameterValueType | undefined): boolean {
	if (typeof value === 'string') return value.startsWith('=');
	if (typeof value !== 'object' || value === null) return false;
	return Object.values(value).some((member) => hasExpression(member as NodeParameterValueType));
}
