import { isVaultError } from "../errors/errors.ts";
import type { Settings } from "../options.ts";
import type { SecretValue } from "../secret-value.ts";
import type { PlaceOfUse, UseOptions } from "../verbs.ts";
import type { Cache } from "./cache.ts";
import type { Held } from "./held.ts";
import type { Question, Ref } from "./question.ts";
import type { Reader } from "./reader.ts";

/** A key that stays refused, because it is really dead, costs at most one call per this time. */
const RENEW_EVERY_MS = 10_000;

/** Hands a key to `fn`, and a newer one if the provider refuses it and the vault has one. */
export type Use = <T>(ref: Ref, fn: (key: SecretValue) => Promise<T>, o?: UseOptions) => Promise<T>;

export function createUse(
  settings: Settings,
  reader: Reader,
  cache: Cache,
  ask: (ref: Ref, place?: PlaceOfUse) => Question,
): Use {
  /** When AWS was last asked for a newer one, by question. */
  const renewedAt = new Map<string, number>();

  async function use<T>(ref: Ref, fn: (key: SecretValue) => Promise<T>, o: UseOptions = {}): Promise<T> {
    const { isAuthFailure = isUnauthorized, ...readOptions } = o;
    const key = await reader.get(ref, hasOptions(readOptions) ? readOptions : undefined);
    try {
      return await fn(key);
    } catch (refusal) {
      if (!isAuthFailure(refusal)) throw refusal;
      const newer = await renew(ask(ref, o.context), key);
      if (newer === undefined) throw refusal;
      return fn(newer);
    }
  }

  /** Another version than the refused one, or undefined. All who fail at the same time share one call. */
  async function renew(question: Question, refused: SecretValue): Promise<SecretValue | undefined> {
    try {
      const kept = cache.peek(question.source);
      // Somebody else has renewed it since `refused` was read.
      if (kept !== undefined && differs(kept, refused)) return question.pick(kept).value;
      if (!mayRenew(question)) return undefined;
      const held = await cache.refresh(question.source);
      return differs(held, refused) ? question.pick(held).value : undefined;
    } catch (error) {
      // The provider's refusal is the better news: it is what the caller asked about.
      if (isVaultError(error)) return undefined;
      throw error;
    }
  }

  function mayRenew({ source }: Question): boolean {
    const { now } = settings;
    const key = `${source.site.place} ${source.key}`;
    const last = renewedAt.get(key);
    if (cache.isRefreshing(source)) return true;
    if (last !== undefined && Math.abs(now() - last) < RENEW_EVERY_MS) return false;
    if (renewedAt.size >= settings.maxEntries) renewedAt.clear();
    renewedAt.set(key, now());
    return true;
  }

  return use;
}

/** A version never changes, so another value has another version. */
function differs(held: Held, refused: SecretValue): boolean {
  return held.info.versionId !== refused.info.versionId;
}

function hasOptions(o: object): boolean {
  return Object.values(o).some((value) => value !== undefined);
}

/** 401 as the usual HTTP clients report it. 403 is not: the key is known, and a newer one would not help. */
function isUnauthorized(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { status, statusCode, httpCode, response } = error as Record<string, unknown>;
  const inner = typeof response === "object" && response !== null ? (response as Record<string, unknown>) : {};
  return [status, statusCode, httpCode, inner.status, inner.statusCode].some((code) => code === 401 || code === "401");
}
