import { assertEndpoint, assertRegion } from "../aws/endpoint.ts";
import { VaultError } from "../errors/errors.ts";
import type { SharedProfile } from "./shared-config.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** The endpoint of each service; undefined where it is AWS's own. */
export interface ServiceEndpoints {
  readonly secretsManager: string | undefined;
  readonly kms: string | undefined;
  readonly sts: string | undefined;
}

/** Asked-for Region, then AWS_REGION, AWS_DEFAULT_REGION, then the profile. Throws VaultError("UNKNOWN_REGION"). */
export function resolveRegion(asked: string | undefined, { profile, settings }: SharedProfile, env: Env): string {
  const region = asked ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || settings.region);
  if (!region)
    throw new VaultError(
      "UNKNOWN_REGION",
      {},
      {
        hint:
          "Set the region option, the variable AWS_REGION, or a region in the AWS config file " +
          `(aws configure set region eu-west-1 --profile ${profile}).`,
      },
    );
  assertRegion(region);
  return region;
}

/**
 * One option for all services (local-aws, an emulator), else what AWS's own settings say for each: the variables
 * AWS_ENDPOINT_URL_<SERVICE> and AWS_ENDPOINT_URL, then the profile. Throws VaultError("INVALID_ENDPOINT") unless it
 * is https, or http on loopback.
 */
export function resolveEndpoints(asked: string | undefined, shared: SharedProfile, env: Env): ServiceEndpoints {
  const ignored = [env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS, shared.settings.ignore_configured_endpoint_urls];
  const configured = !ignored.includes("true");
  const endpoint = (service: string): string | undefined => {
    const variable = `AWS_ENDPOINT_URL_${service.toUpperCase()}`;
    const url = configured
      ? env[variable] ||
        env.AWS_ENDPOINT_URL ||
        shared.services[`${service}.endpoint_url`] ||
        shared.settings.endpoint_url
      : undefined;
    const chosen = asked ?? url;
    if (chosen !== undefined) assertEndpoint(chosen);
    return chosen;
  };
  return { secretsManager: endpoint("secrets_manager"), kms: endpoint("kms"), sts: endpoint("sts") };
}
