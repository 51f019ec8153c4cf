import type { Aws } from "./aws-clients.ts";
import type { VaultErrorCode } from "./errors.ts";

/** Something an operator may want to know. Holds names and times, never a value. */
export type VaultEvent =
  | {
      readonly type: "stale";
      readonly secretId: string;
      readonly region: string;
      readonly code: VaultErrorCode;
      readonly ageMs: number;
    }
  | { readonly type: "recovered"; readonly secretId: string; readonly region: string }
  | { readonly type: "evicted"; readonly secretId: string; readonly region: string; readonly code: VaultErrorCode }
  | {
      readonly type: "refreshed";
      readonly secretId: string;
      readonly region: string;
      readonly versionId: string;
      readonly changed: boolean;
    }
  | { readonly type: "batch-denied"; readonly region: string };

export interface VaultOptions {
  /** Where the AWS clients come from: `nodeAws()` of the `/node` subpath, or the host's own. */
  readonly aws: Aws;
  /** How long a value stays fresh. Default 300 000 (5 min). Must be ≥ 0; 0 turns caching off. */
  readonly ttlMs?: number;
  /** Share of the TTL taken off at random per entry, so that entries do not expire together. Default 0.1. */
  readonly jitter?: number;
  /** Share of the TTL after which a read refreshes in the background. Default 0.8. */
  readonly refreshAt?: number;
  /** How long after its TTL a value may still be served while AWS is out. Default 3 600 000 (1 h). */
  readonly maxStaleMs?: number;
  /** Most values kept; the least recently used goes first. Default 1 000. */
  readonly maxEntries?: number;
  /** One deadline over all attempts of one call. Default 10 000. */
  readonly deadlineMs?: number;
  /** Application name: user agent and the `app` pair of the encryption context. Default "vault-secret". */
  readonly app?: string;
  /** KMS key (id, alias or ARN) for new secrets and sealed values that name none. Default: AWS's own key for secrets, none for sealed values. */
  readonly kmsKeyId?: string;
  /** Clock in ms. Default `Date.now`. */
  readonly now?: () => number;
  /** Random number in [0, 1) for jitter. Default `Math.random`. */
  readonly random?: () => number;
  /** Told of stale answers, evictions and recoveries, once per transition. */
  readonly onEvent?: (event: VaultEvent) => void;
}
