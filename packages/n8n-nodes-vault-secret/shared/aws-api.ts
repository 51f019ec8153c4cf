import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { callerIdentityRequest, isTestRequest } from './credential-test.ts';
import { asUserError, refusal } from './refusal.ts';
import { settingsOf } from './settings.ts';
import { vaultOf } from './vaults.ts';

/** Answers the credential test and nothing else: a request that somebody else made is never signed. */
export async function authenticateAwsTest(
	credential: IDataObject,
	options: IHttpRequestOptions,
): Promise<IHttpRequestOptions> {
	try {
		if (!isTestRequest(options)) {
			refusal(
				'This credential signs no requests of other nodes',
				'Use it in the Vault Secret node, or use Vault Secret Key API here.',
			);
		}
		const settings = settingsOf(credential);
		const vault = await vaultOf(settings);
		await vault.identity();
		return await callerIdentityRequest(settings, options);
	} catch (error) {
		throw asUserError(error);
	}
}
