import { orAborted } from "../aws/deadline.ts";
import { isVaultError, VaultError } from "../errors/errors.ts";
import type { Settings } from "../options.ts";
import type { SecretValue } from "../secret-value.ts";
import type { PlaceOfUse, ReadOptions, ReadResult } from "../verbs.ts";
import type { Cache } from "./cache.ts";
import { type Held, isHot, type Pick } from "./held.ts";
import { type Question, type Ref, spell, toReference } from "./question.ts";

export interface Reader {
  get(ref: Ref, o?: ReadOptions): Promise<SecretValue>;
  peek(ref: Ref): SecretValue | undefined;
  getMany(refs: readonly Ref[], o?: ReadOptions): Promise<ReadResult[]>;
  /** Forgets the spellings that led to an answer which is not served any more. */
  forget(held: Held): void;
  close(): void;
}

/**
 * The reading verbs. A text that was read before finds its value by one Map lookup and one comparison of times.
 *
 * That short way does not ask who signs: credentials are the host's, and a changed identity is noticed when the next
 * value is fetched or refreshed, which under traffic is at 0.8 of a TTL at the latest. From then on nothing that the
 * former identity fetched is served (site.ts).
 */
export function createReader(
  settings: Settings,
  cache: () => Cache,
  ask: (ref: Ref, place?: PlaceOfUse) => Question,
): Reader {
  const { now } = settings;
  const hot = new Map<string, Pick>();
  // One secret can be spelled, and its fields named, in several ways; still a bound.
  const maxSpellings = settings.maxEntries * 4;
  let closed = false;

  function get(ref: Ref, o?: ReadOptions): Promise<SecretValue> {
    if (o === undefined && typeof ref === "string") {
      const known = hot.get(ref);
      if (known !== undefined && isHot(known.held, now())) {
        known.held.used = true;
        return known.promise;
      }
    }
    return read(ref, o);
  }

  function peek(ref: Ref): SecretValue | undefined {
    if (typeof ref === "string") {
      const known = hot.get(ref);
      if (known !== undefined && isHot(known.held, now())) {
        known.held.used = true;
        return known.value;
      }
    }
    return peekSlowly(ref);
  }

  /** Not async, so that a value that is there comes in its one kept promise. */
  function read(ref: Ref, o: ReadOptions = {}): Promise<SecretValue> {
    try {
      const question = ask(ref, o.context);
      const facts = { secretId: question.source.secretId, region: question.source.site.clients.region };
      if (o.signal?.aborted) throw new VaultError("ABORTED", facts);
      const held = o.refresh ? cache().refresh(question.source) : cache().read(question.source);
      if (!(held instanceof Promise)) return found(ref, o, question.pick(held)).promise;
      const value = held.then((arrived) => {
        if (closed) throw new VaultError("DISPOSED", facts);
        return found(ref, o, question.pick(arrived)).value;
      });
      return orAborted(value, o.signal, facts);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  function peekSlowly(ref: Ref): SecretValue | undefined {
    // A sealed value opens for a place of use only, and `peek` knows none.
    if (closed || toReference(ref).kind === "sealed") return undefined;
    const question = ask(ref);
    const held = cache().peek(question.source);
    return held && found(ref, {}, question.pick(held)).value;
  }

  /** Remembers how the value was asked for. Sealed values depend on more than their text. */
  function found(ref: Ref, { context }: ReadOptions, picked: Pick): Pick {
    const { held } = picked;
    if (typeof ref !== "string" || context !== undefined || held.hotUntil === Number.NEGATIVE_INFINITY) return picked;
    if (hot.size >= maxSpellings) hot.clear();
    hot.set(ref, picked);
    held.spellings.add(ref);
    return picked;
  }

  async function getMany(refs: readonly Ref[], o?: ReadOptions): Promise<ReadResult[]> {
    return Promise.all(refs.map((ref) => settle(ref, o)));
  }

  async function settle(ref: Ref, o: ReadOptions | undefined): Promise<ReadResult> {
    const reference = spell(ref);
    try {
      return { reference, ok: true, value: await get(ref, o) };
    } catch (error) {
      if (!isVaultError(error)) throw error;
      return { reference, ok: false, error };
    }
  }

  function forget(held: Held): void {
    for (const spelling of held.spellings) if (hot.get(spelling)?.held === held) hot.delete(spelling);
  }

  function close(): void {
    closed = true;
    hot.clear();
  }

  return { get, peek, getMany, forget, close };
}
