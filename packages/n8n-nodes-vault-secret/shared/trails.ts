import { toVaultError } from '@vault-secret/core';
import { awsOf, endpointFor } from './aws.ts';
import { fetchHandler } from './fetch-handler.ts';
import type { Settings } from './settings.ts';

/** Where AWS writes down who read which secret. */
export interface Trail {
	readonly name: string;
	readonly multiRegion: boolean;
	readonly bucket?: string;
}

const TIMEOUT_MS = 5_000;
const ACTION = 'cloudtrail:DescribeTrails';

/**
 * The trails that cover the Region. One call, signed by the SDK's own signer: a whole client would double the bundle.
 * Throws VaultError("DENIED") without the permission, "UNSUPPORTED" if the endpoint has no CloudTrail.
 */
export async function describeTrails(settings: Settings): Promise<Trail[]> {
	const { region } = settings;
	const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
	const url = new URL(
		endpointFor('cloudtrail', settings.endpoint) ?? `https://cloudtrail.${region}.${suffix}`,
	);
	const { secretsManager } = awsOf(settings)();
	const signer = await secretsManager.config.signer({
		name: 'sigv4',
		signingName: 'cloudtrail',
		signingRegion: region,
		properties: {},
	});
	const request = await signer.sign({
		method: 'POST',
		protocol: url.protocol,
		hostname: url.hostname,
		...(url.port && { port: Number(url.port) }),
		path: '/',
		query: {},
		headers: {
			host: url.host,
			'content-type': 'application/x-amz-json-1.1',
			'x-amz-target': 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.DescribeTrails',
		},
		body: '{}',
	});
	const facts = { action: ACTION, region };
	const { response } = await fetchHandler({ timeoutMs: TIMEOUT_MS })
		.handle(request)
		.catch((error: unknown) => Promise.reject(toVaultError(error, facts)));
	const answer = parsed(response.body);
	if (response.statusCode !== 200 || !Array.isArray(answer.trailList)) {
		throw toVaultError(serviceError(answer.__type, response.statusCode), facts);
	}
	return answer.trailList.map((trail) => ({
		name: String(trail.Name),
		multiRegion: trail.IsMultiRegionTrail === true,
		...(typeof trail.S3BucketName === 'string' && { bucket: trail.S3BucketName }),
	}));
}

function parsed(body: Uint8Array): { trailList?: Record<string, unknown>[]; __type?: unknown } {
	try {
		return JSON.parse(new TextDecoder().decode(body));
	} catch {
		return {};
	}
}

/** In the SDK's shape, which core knows how to read. */
function serviceError(type: unknown, httpStatusCode: number): Error {
	const name = String(type ?? 'UnknownOperationException').replace(/^.*#/, '');
	return Object.assign(new Error(name), { name, $metadata: { httpStatusCode } });
}
