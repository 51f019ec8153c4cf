import type { VaultErrorCode } from "./errors/errors.ts";
import { Redacted } from "./redacted.ts";

/** Where a value came from. Nothing here is computed from the value. */
export interface SecretInfo {
  /** Name or ARN, as asked for. */
  readonly secretId: string;
  readonly arn: string;
  readonly name: string;
  readonly region: string;
  readonly versionId: string;
  readonly versionStages: readonly string[];
  readonly createdDate?: Date | undefined;
  /** Clock of the vault, in ms, when AWS was asked. */
  readonly fetchedAt: number;
  /** Set when the value is past its TTL because AWS is out: since when (ms), and why. */
  readonly stale?: { readonly since: number; readonly code: VaultErrorCode } | undefined;
}

/** The result of a read. */
export class SecretValue extends Redacted {
  readonly info: SecretInfo;

  constructor(value: string, name: string, info: SecretInfo) {
    super(value, name);
    this.info = info;
  }
}
