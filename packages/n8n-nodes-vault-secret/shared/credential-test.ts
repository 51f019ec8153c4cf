import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { IHttpRequestOptions } from 'n8n-workflow';
import { awsOf } from './aws.ts';
import { refusal } from './refusal.ts';
import type { Settings } from './settings.ts';

/**
 * What n8n sends for the Test button. It never leaves in this form: `authenticate` recognises it, tries the real
 * thing, and answers with a request of its own that can only tell who the caller is.
 */
export const TEST_REQUEST = {
	baseURL: 'https://sts.amazonaws.com',
	url: '/vault-secret-credential-test',
	method: 'GET',
} as const;

export function isTestRequest(options: IHttpRequestOptions): boolean {
	return options.baseURL === TEST_REQUEST.baseURL && options.url === TEST_REQUEST.url;
}

/** A signed GetCallerIdentity, made from nothing but the settings. It needs no permission and reveals no secret. */
export async function callerIdentityRequest(
	settings: Settings,
	{ returnFullResponse }: IHttpRequestOptions,
): Promise<IHttpRequestOptions> {
	let signed: SignedRequest | undefined;
	const recorder = {
		metadata: { handlerProtocol: 'http/1.1' as const },
		async handle(request: SignedRequest) {
			signed = request;
			return { response: { statusCode: 200, headers: {}, body: new Uint8Array() } };
		},
	};
	const { sts } = awsOf(settings, { requestHandler: recorder })();
	await sts.send(new GetCallerIdentityCommand({})).catch(() => undefined);
	if (!signed)
		return refusal('The call to AWS could not be signed', 'Check the keys of the credential.');
	// These two are set by whoever sends it.
	const headers = Object.entries(signed.headers).filter(
		([name]) => !['host', 'content-length'].includes(name),
	);
	const port = signed.port ? `:${signed.port}` : '';
	return {
		method: 'POST',
		url: `${signed.protocol}//${signed.hostname}${port}${signed.path}`,
		headers: Object.fromEntries(headers),
		body: signed.body,
		disableFollowRedirect: true,
		...(returnFullResponse && { returnFullResponse }),
	};
}

interface SignedRequest {
	readonly protocol: string;
	readonly hostname: string;
	readonly port?: number;
	readonly path: string;
	readonly headers: Record<string, string>;
	readonly body: string;
}
