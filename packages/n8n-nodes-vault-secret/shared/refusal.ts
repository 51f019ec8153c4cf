import { isVaultError } from '@vault-secret/core';
import { ExpressionError, NodeOperationError, UserError } from 'n8n-workflow';

/** What a person reads: one sentence on what happened, and how to go on. */
export interface Explanation {
	readonly message: string;
	readonly description: string;
}

/**
 * Throws our own "no". A UserError passes unwrapped through n8n's HTTP Request node, and it has neither a `code`
 * nor a `cause`, which n8n would show or store instead of the message.
 */
export function refusal(message: string, description: string): never {
	throw new UserError(message, { description });
}

/** The text of a failure for n8n's panels: ours or n8n's. Of a foreign error nothing is shown: it can quote a request. */
export function explain(error: unknown): Explanation {
	if (isVaultError(error)) return { message: error.message, description: error.hint };
	if (
		error instanceof UserError ||
		error instanceof NodeOperationError ||
		error instanceof ExpressionError
	) {
		return { message: error.message, description: error.description ?? '' };
	}
	return {
		message: 'The operation could not be completed',
		description: 'Check the parameters of the node and the credential, then try again.',
	};
}

/** All in one text: the Test button of a credential shows nothing but the message. */
export function asUserError(error: unknown): UserError {
	const { message, description } = explain(error);
	return new UserError(`${message.replace(/\.$/, '')}. ${description}`);
}
