import { X509Certificate } from "node:crypto";
import { KMSClient } from "@aws-sdk/client-kms";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { STSClient } from "@aws-sdk/client-sts";
import type { Aws, AwsClients } from "../aws/clients.ts";
import { assertEndpoint } from "../aws/endpoint.ts";
import { VaultError } from "../errors/errors.ts";
import { type CredentialOptions, type CredentialSource, credentialSource } from "./credentials.ts";
import { explainFailures } from "./explain.ts";
import { configuredProxy } from "./proxy.ts";
import { resolveEndpoints, resolveRegion } from "./settings.ts";
import { readSharedProfile } from "./shared-config.ts";
import { Transport, type TransportOptions } from "./transport.ts";

export interface NodeAwsOptions extends CredentialOptions, TransportOptions {
  /** Default Region. Default: AWS_REGION, AWS_DEFAULT_REGION, then the profile's. */
  readonly region?: string;
  /** One address for Secrets Manager, KMS and STS: local-aws, an emulator. Default: AWS's own settings, then AWS. */
  readonly endpoint?: string;
  /** Application name in the user agent, and so in CloudTrail. 2 to 50 letters, digits, `.`, `-`, `_`. Default "vault-secret". */
  readonly app?: string;
  /** Attempts per call, the first included. Default 3. */
  readonly maxAttempts?: number;
  /** Use the FIPS 140 endpoints. Default: AWS_USE_FIPS_ENDPOINT, then false. */
  readonly useFipsEndpoint?: boolean;
}

/**
 * SDK clients for Node: default credential chain, TLS 1.3, time limits, proxies from the environment.
 * Options are checked here and now: throws VaultError("INVALID_OPTION" or "INVALID_ENDPOINT").
 */
export function nodeAws(options: NodeAwsOptions = {}): Aws {
  check(options);
  const transport = new Transport(options);
  // One sign-in for all Regions.
  let credentials: CredentialSource | undefined;
  return (asked) => {
    const shared = readSharedProfile(options.profile, process.env);
    const region = resolveRegion(asked ?? options.region, shared, process.env);
    const endpoints = resolveEndpoints(options.endpoint, shared, process.env);
    const endpoint = endpoints.secretsManager ?? endpoints.kms;
    const plugin = explainFailures({ region, ...(endpoint !== undefined && { endpoint }) });
    const { profile, useFipsEndpoint, maxAttempts = 3, app = DEFAULT_APP } = options;
    const sts = { region, endpoint: endpoints.sts, app, transport, useFipsEndpoint, plugin };
    credentials ??= credentialSource(options, sts);
    const config = {
      region,
      credentials,
      maxAttempts,
      requestHandler: transport,
      userAgentAppId: app,
      ...(profile !== undefined && { profile }),
      ...(useFipsEndpoint !== undefined && { useFipsEndpoint }),
    };
    const clients = {
      secretsManager: new SecretsManagerClient({ ...config, ...at(endpoints.secretsManager) }),
      kms: new KMSClient({ ...config, ...at(endpoints.kms) }),
      sts: new STSClient({ ...config, ...at(endpoints.sts) }),
    };
    for (const client of Object.values(clients)) client.middlewareStack.use(plugin);
    return {
      region,
      ...(endpoint !== undefined && { endpoint }),
      ...clients,
      credentials,
      ...identityOf(options),
      destroy: () => transport.destroy(),
    };
  };
}

const DEFAULT_APP = "vault-secret";

function at(endpoint: string | undefined): { endpoint?: string } {
  return endpoint === undefined ? {} : { endpoint };
}

/** What people know the identity by, as far as the options and the environment tell. */
function identityOf(o: NodeAwsOptions): Pick<AwsClients, "identity"> {
  const { env } = process;
  const fixed = typeof o.credentials === "object" ? o.credentials.accessKeyId : undefined;
  const identity = o.roleArn ?? fixed ?? o.profile ?? env.AWS_PROFILE ?? env.AWS_ACCESS_KEY_ID ?? env.AWS_ROLE_ARN;
  return identity === undefined ? {} : { identity };
}

function check(o: NodeAwsOptions): void {
  if (o.endpoint !== undefined) assertEndpoint(o.endpoint);
  configuredProxy(o.proxy, process.env);
  const refuse = (option: string, hint: string) => new VaultError("INVALID_OPTION", { option }, { hint });
  if (o.app !== undefined && !/^[\w.-]{2,50}$/.test(o.app))
    throw refuse("app", "An application name has 2 to 50 letters, digits or signs of . - and _.");
  if (o.sessionName !== undefined && !/^[\w+=,.@-]{2,64}$/.test(o.sessionName))
    throw refuse("sessionName", "A session name has 2 to 64 letters, digits or signs of + = , . @ - and _.");
  if (o.roleArn !== undefined && !/^arn:[\w-]+:iam::\d{12}:role\/\S+$/.test(o.roleArn))
    throw refuse("roleArn", "A role is written arn:aws:iam::<12 digits>:role/<name>.");
  if (o.roleArn === undefined && o.externalId !== undefined)
    throw refuse("externalId", "An external id is for an assumed role: set roleArn too.");
  if (o.tlsMinVersion !== undefined && o.tlsMinVersion !== "TLSv1.3" && o.tlsMinVersion !== "TLSv1.2")
    throw refuse("tlsMinVersion", 'Choose "TLSv1.3" or "TLSv1.2".');
  if (![o.ca ?? []].flat().every(isCertificate))
    throw refuse("ca", "A certificate authority is the text of a PEM file, from -----BEGIN CERTIFICATE----- on.");
  for (const option of ["connectionTimeoutMs", "requestTimeoutMs", "maxAttempts"] as const) {
    const value = o[option];
    if (value !== undefined && !(Number.isSafeInteger(value) && value > 0))
      throw refuse(option, "It must be a whole number above 0.");
  }
}

function isCertificate(pem: string): boolean {
  try {
    new X509Certificate(pem);
    return true;
  } catch {
    return false;
  }
}
