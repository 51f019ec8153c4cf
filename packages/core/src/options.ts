import type { Aws } from "./aws/clients.ts";
import { VaultError, type VaultErrorCode } from "./errors/errors.ts";

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
  readonly ttlMs?: number | undefined;
  /** Share of the TTL taken off at random per entry, so that entries do not expire together. Default 0.1. */
  readonly jitter?: number | undefined;
  /** Share of the TTL after which a read refreshes in the background. Default 0.8. */
  readonly refreshAt?: number | undefined;
  /** How long after its TTL a value may still be served while AWS is out. Default 3 600 000 (1 h). */
  readonly maxStaleMs?: number | undefined;
  /** Most values kept; the least recently used goes first. Default 1 000. */
  readonly maxEntries?: number | undefined;
  /** One deadline over all attempts of one call. Default 10 000. */
  readonly deadlineMs?: number | undefined;
  /** Application name: user agent and the `app` pair of the encryption context. Default "vault-secret". */
  readonly app?: string | undefined;
  /** KMS key (id, alias or ARN) for new secrets and sealed values that name none. Default: AWS's own key for secrets, none for sealed values. */
  readonly kmsKeyId?: string | undefined;
  /** Clock in ms. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Random number in [0, 1) for jitter. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Told of stale answers, evictions and recoveries, once per transition. */
  readonly onEvent?: ((event: VaultEvent) => void) | undefined;
}

/** VaultOptions with every default filled in. */
export interface Settings {
  readonly aws: Aws;
  readonly ttlMs: number;
  readonly jitter: number;
  readonly refreshAt: number;
  readonly maxStaleMs: number;
  readonly maxEntries: number;
  readonly deadlineMs: number;
  readonly app: string;
  readonly kmsKeyId: string | undefined;
  readonly now: () => number;
  readonly random: () => number;
  readonly onEvent: (event: VaultEvent) => void;
}

const defaults = Object.freeze({
  ttlMs: 300_000,
  jitter: 0.1,
  refreshAt: 0.8,
  maxStaleMs: 3_600_000,
  maxEntries: 1_000,
  deadlineMs: 10_000,
  app: "vault-secret",
  now: Date.now,
  random: Math.random,
});

/** Throws VaultError("INVALID_OPTION") that names the option. */
export function resolveOptions(options: VaultOptions): Settings {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const settings = { ...defaults, kmsKeyId: undefined, onEvent: undefined, ...(given as unknown as VaultOptions) };
  if (typeof settings.aws !== "function") throw refuse("aws", "Pass nodeAws(), or a function that gives clients.");
  assertRange(settings, "ttlMs", 0, Number.MAX_SAFE_INTEGER);
  assertRange(settings, "jitter", 0, 0.9);
  assertRange(settings, "refreshAt", 0, 1);
  assertRange(settings, "maxStaleMs", 0, Number.MAX_SAFE_INTEGER);
  assertRange(settings, "maxEntries", 1, Number.MAX_SAFE_INTEGER);
  // The platform's timers take no more.
  assertRange(settings, "deadlineMs", 1, 2 ** 31 - 1);
  if (settings.app === "") throw refuse("app", "Give the application a name, or leave the option out.");
  return Object.freeze({ ...settings, onEvent: quiet(settings.onEvent) } as Settings);
}

function assertRange<K extends string>(
  options: { readonly [key in K]?: unknown },
  option: K,
  min: number,
  max: number,
): void {
  const value = options[option];
  if (typeof value !== "number" || !(value >= min && value <= max))
    throw refuse(option, `"${option}" must be a number from ${min} to ${max}.`);
}

function refuse(option: string, hint: string): VaultError {
  return new VaultError("INVALID_OPTION", { option }, { hint });
}

/** A listener that throws must not turn a good read into a bad one. */
function quiet(listener: VaultOptions["onEvent"]): (event: VaultEvent) => void {
  return (event) => {
    try {
      listener?.(event);
    } catch {
      // The listener's own bug. There is nobody here to tell.
    }
  };
}
