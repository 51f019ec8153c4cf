import { explain, isVaultError } from '../../../../shared/vault.ts';

/** One thing that was tried, as a row for people. */
export interface Finding {
	readonly check: string;
	readonly result: 'Works' | 'Missing permission' | 'Does not work' | 'Not checked';
	readonly detail: string;
	/** The IAM action that is missing. */
	readonly missing?: string;
	/** Whether workflows can do without it. */
	readonly optional: boolean;
}

export type Attempt = Pick<Finding, 'check' | 'optional'> & { readonly action: string };

/** Runs a check. What it throws becomes its row. */
export async function attempt(what: Attempt, run: () => Promise<string>): Promise<Finding> {
	const { check, optional } = what;
	try {
		return { check, optional, result: 'Works', detail: await run() };
	} catch (error) {
		return failed(what, error);
	}
}

function failed({ check, optional, action }: Attempt, error: unknown): Finding {
	const { message, description } = explain(error);
	const code = isVaultError(error) ? error.code : undefined;
	if (code === 'UNSUPPORTED') {
		return { check, optional, result: 'Not checked', detail: 'The custom endpoint cannot tell.' };
	}
	if (!isVaultError(error) || (code !== 'DENIED' && code !== 'KMS_DENIED')) {
		const detail = `${message.replace(/\.$/, '')}. ${description}`;
		return { check, optional, result: 'Does not work', detail };
	}
	const missing = error.facts.action ?? action;
	const use = optional ? ' Workflows run without it.' : '';
	return { check, optional, result: 'Missing permission', detail: `${missing}.${use}`, missing };
}
