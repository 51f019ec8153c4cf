import type { IDataObject } from 'n8n-workflow';
import type { Finding } from './finding.ts';

/** The first row: whether workflows can run, and what to do. */
export function verdictOn(findings: readonly Finding[], identityArn: string): IDataObject {
	const failed = findings.filter(({ result }) => result !== 'Works' && result !== 'Not checked');
	const needed = failed.filter(({ optional }) => !optional);
	const isRead = findings.some(({ optional, result }) => !optional && result === 'Works');
	const result = needed.length > 0 ? 'Not ready' : isRead ? 'Ready' : 'Signed in';
	const sentences = [
		{
			'Not ready': 'Workflows cannot read this secret yet.',
			Ready: 'Workflows can read this secret.',
			'Signed in': 'Choose a secret to check whether workflows can read it.',
		}[result],
		...(failed.some(({ missing }) => missing) ? [howToPaste(identityArn)] : []),
	];
	return { check: 'Verdict', result, detail: sentences.join(' ') };
}

/** The way through the AWS console to where a policy is pasted. */
function howToPaste(identityArn: string): string {
	const { kind, path = '' } =
		/:(?<kind>user|assumed-role)\/(?<path>.+)$/.exec(identityArn)?.groups ?? {};
	const parts = path.split('/');
	const place = kind === 'user' ? `Users → ${parts.at(-1)}` : `Roles → ${parts[0] || 'the role'}`;
	return `To allow what is missing, copy the policy from the last row. In the AWS console open IAM → ${place} → Add permissions → Create inline policy → JSON, and paste it.`;
}
