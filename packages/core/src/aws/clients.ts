import type { KMSClient } from "@aws-sdk/client-kms";
import type { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import type { STSClient } from "@aws-sdk/client-sts";

/** The fields of AWS credentials that tell one identity from another. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** SDK clients for one Region, endpoint and identity, made by the host. */
export interface AwsClients {
  readonly region: string;
  /** Set when it is not AWS's own endpoint. */
  readonly endpoint?: string;
  readonly secretsManager: SecretsManagerClient;
  readonly kms: KMSClient;
  readonly sts: STSClient;
  /** The credentials the next call would be signed with. Rejects when there are none. */
  credentials(): Promise<AwsCredentials>;
  /** A name for people: role ARN, profile or access key id. Never a secret. */
  readonly identity?: string;
  /** Closes sockets. Called by `vault.dispose()`. */
  destroy?(): void;
}

/**
 * Gives the clients for a Region, or for the host's default Region when none is named.
 * Called once per Region; the vault keeps the result. Throws VaultError("UNKNOWN_REGION")
 * when there is no default Region or the name cannot be a Region,
 * VaultError("INVALID_ENDPOINT") when the endpoint is neither https nor loopback http.
 */
export type Aws = (region?: string) => AwsClients;
