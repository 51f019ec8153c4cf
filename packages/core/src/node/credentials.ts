import type { AwsCredentials } from "../aws/clients.ts";
import { toVaultError } from "../errors/aws-errors.ts";
import type { VaultErrorFacts } from "../errors/errors.ts";
import type { ClientPlugin } from "./explain.ts";
import type { Transport } from "./transport.ts";

export type CredentialSource = () => Promise<AwsCredentials>;

export interface CredentialOptions {
  /** Fixed credentials, or a function that gets them. Default: AWS's default chain. */
  readonly credentials?: AwsCredentials | CredentialSource;
  /** Profile in the shared files. Default: AWS_PROFILE, then "default". */
  readonly profile?: string;
  /** Asks a person for the code of this MFA device, for a profile with `mfa_serial`. Default: such a profile is refused. */
  readonly mfaCode?: (serial: string) => Promise<string>;
  /** Role to assume with those credentials. */
  readonly roleArn?: string;
  /** External id that the role's trust policy asks for. */
  readonly externalId?: string;
  /** How CloudTrail names the session of an assumed role. Default: AWS_ROLE_SESSION_NAME (web identity), then the application's name. */
  readonly sessionName?: string;
}

export interface StsSettings {
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly app: string;
  readonly transport: Transport;
  readonly useFipsEndpoint: boolean | undefined;
  readonly plugin: ClientPlugin;
}

/**
 * One source for all clients, which asks again 5 minutes before credentials expire. The SDK's credential packages are
 * loaded at the first call, and not at all for fixed credentials.
 */
export function credentialSource(o: CredentialOptions, sts: StsSettings): CredentialSource {
  const own = typeof o.credentials === "object" ? fixed(o.credentials) : (o.credentials ?? defaultChain(o, sts));
  const role = o.roleArn === undefined ? own : assumedRole(o.roleArn, o, own, sts);
  const facts: VaultErrorFacts = {
    region: sts.region,
    ...(o.roleArn !== undefined && { action: "sts:AssumeRole", identity: o.roleArn }),
  };
  return kept(async () => {
    try {
      return await role();
    } catch (error) {
      throw toVaultError(error, facts);
    }
  });
}

/** Keeps credentials until shortly before they expire; concurrent calls share one request. */
export function kept(load: CredentialSource, now: () => number = Date.now): CredentialSource {
  let current: AwsCredentials | undefined;
  let pending: Promise<AwsCredentials> | undefined;
  const leftMs = () =>
    current?.expiration === undefined ? Number.POSITIVE_INFINITY : current.expiration.getTime() - now();
  const renew = async () => {
    try {
      current = await load();
      return current;
    } catch (error) {
      // The old ones are still good for some minutes, and the next call tries again.
      if (current !== undefined && leftMs() > 0) return current;
      throw error;
    } finally {
      pending = undefined;
    }
  };
  return async () => {
    if (current !== undefined && leftMs() > RENEW_BEFORE_MS) return current;
    pending ??= renew();
    return pending;
  };
}

const RENEW_BEFORE_MS = 300_000;

function fixed(credentials: AwsCredentials): CredentialSource {
  return async () => credentials;
}

/** Environment, shared files, SSO, web identity (IRSA), ECS and EKS containers, EC2 metadata. */
function defaultChain({ profile, sessionName, mfaCode }: CredentialOptions, sts: StsSettings): CredentialSource {
  let chain: CredentialSource | undefined;
  return async () => {
    chain ??= await loadChain();
    return chain();
  };
  async function loadChain(): Promise<CredentialSource> {
    const { fromNodeProviderChain } = await import("@aws-sdk/credential-providers");
    const provider = fromNodeProviderChain({
      ...(profile !== undefined && { profile }),
      // Who signs in again, or gets new keys into the shared files, need not restart a program that runs for days.
      ignoreCache: true,
      ...(mfaCode !== undefined && { mfaCodeProvider: mfaCode }),
      roleSessionName: sessionName ?? process.env.AWS_ROLE_SESSION_NAME ?? sts.app,
      // No Region here: it would override the one of an SSO portal.
      clientConfig: { requestHandler: sts.transport, userAgentAppId: sts.app, ...fips(sts) },
      clientPlugins: [sts.plugin],
    });
    const caller = { region: async () => sts.region, userAgentAppId: async () => sts.app };
    return () => provider({ callerClientConfig: caller });
  }
}

function assumedRole(roleArn: string, o: CredentialOptions, own: CredentialSource, sts: StsSettings): CredentialSource {
  let provider: CredentialSource | undefined;
  return async () => {
    provider ??= await load();
    return provider();
  };
  async function load(): Promise<CredentialSource> {
    const { fromTemporaryCredentials } = await import("@aws-sdk/credential-providers");
    return fromTemporaryCredentials({
      masterCredentials: own,
      params: {
        RoleArn: roleArn,
        RoleSessionName: o.sessionName ?? sts.app,
        ...(o.externalId !== undefined && { ExternalId: o.externalId }),
      },
      clientConfig: {
        region: sts.region,
        requestHandler: sts.transport,
        userAgentAppId: sts.app,
        ...fips(sts),
        ...(sts.endpoint !== undefined && { endpoint: sts.endpoint }),
      },
      clientPlugins: [sts.plugin],
    });
  }
}

function fips({ useFipsEndpoint }: StsSettings): { useFipsEndpoint?: boolean } {
  return useFipsEndpoint === undefined ? {} : { useFipsEndpoint };
}
