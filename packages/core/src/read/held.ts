import type { VaultErrorCode } from "../errors/errors.ts";
import type { Settings } from "../options.ts";
import type { Redacted } from "../redacted.ts";
import { type SecretInfo, SecretValue } from "../secret-value.ts";

/**
 * One answer of AWS, kept: the whole value, and what was picked from it. Apart from `hotUntil` and `used` it does not
 * change; a newer answer, or the same one gone stale, is another Held.
 */
export interface Held {
  readonly raw: Redacted;
  readonly info: SecretInfo;
  /** Before it, the clock was set back, and no time here means anything. */
  readonly askedAt: number;
  /** Until then a read needs nothing but this comparison. -Infinity once it is replaced or dropped. */
  hotUntil: number;
  readonly refreshFrom: number;
  readonly freshUntil: number;
  readonly staleUntil: number;
  /** Read since the eviction hand last passed. */
  used: boolean;
  /** By field, "" for the whole value. */
  readonly picks: Map<string, Pick>;
  /** Spellings of references that lead here, to forget them with it. */
  readonly spellings: Set<string>;
}

/** A field of a Held, with the promise that `get` returns for it every time. */
export interface Pick {
  readonly held: Held;
  readonly value: SecretValue;
  readonly promise: Promise<SecretValue>;
}

/** Times count from when AWS was asked: a value revoked a moment later is gone one TTL after that. */
export function hold(raw: Redacted, info: SecretInfo, settings: Settings): Held {
  const { ttlMs, jitter, refreshAt, maxStaleMs, random } = settings;
  const ttl = ttlMs * (1 - jitter * random());
  const refreshFrom = info.fetchedAt + ttl * refreshAt;
  const freshUntil = info.fetchedAt + ttl;
  return {
    raw,
    info: Object.freeze(info),
    askedAt: info.fetchedAt,
    hotUntil: refreshFrom,
    refreshFrom,
    freshUntil,
    staleUntil: freshUntil + maxStaleMs,
    used: true,
    picks: new Map(),
    spellings: new Set(),
  };
}

/** The same answer, marked: every value picked from it says so. */
export function markStale(held: Held, code: VaultErrorCode): Held {
  const info = Object.freeze({ ...held.info, stale: Object.freeze({ since: held.freshUntil, code }) });
  return { ...held, info, used: true, picks: new Map(), spellings: new Set() };
}

/** The value of one field, selected once per answer. `select` throws VaultError if the field is not there. */
export function pick(held: Held, name: string, field: string, select: (raw: string) => string): Pick {
  const known = held.picks.get(field);
  if (known !== undefined) return known;
  const value = new SecretValue(select(held.raw.reveal()), name, held.info);
  const picked = { held, value, promise: Promise.resolve(value) };
  held.picks.set(field, picked);
  return picked;
}

/** The short way: fresh, or stale with nothing to do about it now. */
export function isHot(held: Held, time: number): boolean {
  return time < held.hotUntil && time >= held.askedAt;
}

/** Drops every value. */
export function wipe(held: Held): void {
  held.hotUntil = Number.NEGATIVE_INFINITY;
  held.raw.wipe();
  for (const { value } of held.picks.values()) value.wipe();
}
