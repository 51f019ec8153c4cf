import type { Site } from "../aws/site.ts";
import { isOutage, toVaultError } from "../errors/aws-errors.ts";
import type { VaultErrorCode } from "../errors/errors.ts";
import type { Settings } from "../options.ts";
import type { Redacted } from "../redacted.ts";
import type { SecretInfo } from "../secret-value.ts";
import { type Held, hold, markStale, wipe } from "./held.ts";
import { type Outage, prolong } from "./outage.ts";

/** A question to AWS. Two sources with the same site, identity and key are the same question. */
export interface Source {
  readonly site: Site;
  /** All that changes the answer besides endpoint, Region and identity: secret, stage or version, context. */
  readonly key: string;
  /** For events. */
  readonly secretId: string;
  /** What `evict` knows it by: the secret's id as asked for, or the text of a sealed value. */
  readonly subject: string;
  load(): Promise<Loaded>;
}

export interface Loaded {
  readonly raw: Redacted;
  readonly info: Omit<SecretInfo, "fetchedAt" | "stale">;
  /** Tag of the identity that asked. */
  readonly identity: string;
}

export interface Cache {
  /** At once if it may be served without waiting; else once AWS has answered. Throws VaultError. */
  read(source: Source): Held | Promise<Held>;
  /** Asks AWS, together with others that refresh the same just now. Never stale. Throws VaultError. */
  refresh(source: Source): Promise<Held>;
  isRefreshing(source: Source): boolean;
  /** What `read` would give at once. Starts nothing. */
  peek(source: Source): Held | undefined;
  /** Also keeps out what is on its way. */
  evict(matches: (source: Source, info: SecretInfo | undefined) => boolean): void;
  /** Drops what a former identity fetched here. */
  changeSigner(site: Site): void;
  /** Wipes every value. */
  dispose(): void;
}

interface Entry {
  readonly key: string;
  readonly source: Source;
  held: Held;
  /** In which order AWS was asked: an older answer never replaces a newer one. */
  readonly asked: number;
  outage: Outage | undefined;
}

/** A call on its way, shared by all who ask the same. */
interface Flight {
  readonly source: Source;
  readonly explicit: boolean;
  readonly asked: number;
  readonly startedAt: number;
  readonly promise: Promise<Held>;
  /** Evicted while under way: what it brings goes to its callers only. */
  dropped: boolean;
}

/** `forget` is told of every answer that stops being served. */
export function createCache(settings: Settings, forget: (held: Held) => void): Cache {
  const { now, onEvent } = settings;
  /** Oldest first, for the eviction hand. */
  const entries = new Map<string, Entry>();
  const flights = new Map<string, Flight>();
  let order = 0;

  function read(source: Source): Held | Promise<Held> {
    const entry = entries.get(entryKey(source, source.site.identity));
    if (entry === undefined) return fly(source, false);
    const held = servable(entry);
    if (held === undefined) return fly(source, false);
    held.used = true;
    if (now() >= held.refreshFrom) refreshInBackground(entry);
    return entry.held;
  }

  function peek(source: Source): Held | undefined {
    const entry = entries.get(entryKey(source, source.site.identity));
    return entry && servable(entry);
  }

  /** Fresh, or stale in an outage that is known to go on. Past its TTL anything else has to wait for AWS. */
  function servable(entry: Entry): Held | undefined {
    const time = now();
    if (time < entry.held.askedAt) return undefined;
    if (time < entry.held.freshUntil) return entry.held;
    const { outage } = entry;
    if (outage === undefined || time >= outage.trustUntil || time >= entry.held.staleUntil) return undefined;
    return stale(entry, outage);
  }

  function refreshInBackground(entry: Entry): void {
    if (entry.outage === undefined || now() >= entry.outage.retryAt) {
      // Nobody waits for it. A failure is judged where it lands, and `fly` itself listens to it.
      void fly(entry.source, false);
      entry.held.hotUntil = servableUntil(entry);
    } else coolUntilRetry(entry);
  }

  /** One call for all who ask the same. A refresh does not join a call that others began before it was wanted. */
  function fly(source: Source, explicit: boolean): Promise<Held> {
    const key = flightKey(source, explicit);
    const known = flights.get(key);
    if (known !== undefined) return known.promise;
    const promise = source.load().then(
      (loaded) => land(flight, loaded),
      (error: unknown) => fail(flight, error),
    );
    const flight: Flight = { source, explicit, asked: ++order, startedAt: now(), promise, dropped: false };
    flights.set(key, flight);
    const done = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    promise.then(done, done);
    return promise;
  }

  /** Keeps the answer, unless it is not wanted, older than what we have, or of an identity that is gone. */
  function land(flight: Flight, { raw, info, identity }: Loaded): Held {
    const { source, asked, startedAt } = flight;
    const held = hold(raw, { ...info, fetchedAt: startedAt }, settings);
    const key = entryKey(source, identity);
    const before = entries.get(key);
    if (before !== undefined && isNewer(before, flight)) return before.held;
    if (flight.dropped || settings.ttlMs === 0 || identity !== source.site.identity) {
      held.hotUntil = Number.NEGATIVE_INFINITY;
      return held;
    }
    if (before !== undefined) drop(before);
    entries.set(key, { key, source, held, asked, outage: undefined });
    evictOverflow();
    if (before !== undefined) tellOfRefresh(before, held);
    return held;
  }

  /** An outage leaves the old value in service, within its bounds; any other failure ends it. */
  function fail(flight: Flight, error: unknown): Held {
    const { source, explicit } = flight;
    const failure = toVaultError(error);
    const entry = entries.get(entryKey(source, source.site.identity));
    if (entry === undefined) throw failure;
    if (isNewer(entry, flight)) return entry.held;
    if (!isOutage(failure) || now() >= entry.held.staleUntil) {
      drop(entry);
      tell(source, { type: "evicted", code: failure.code });
      throw failure;
    }
    const outage = prolong(entry.outage, failure.code, settings);
    entry.outage = outage;
    const served = now() < entry.held.freshUntil ? entry.held : stale(entry, outage);
    coolUntilRetry(entry);
    if (explicit) throw failure;
    return served;
  }

  /** AWS was asked for it after this call, and it is still fresh. */
  function isNewer({ asked, held }: Entry, flight: Flight): boolean {
    return asked > flight.asked && now() < held.freshUntil;
  }

  /** Marks the value once, when the outage outlives its TTL. */
  function stale(entry: Entry, outage: Outage): Held {
    if (entry.held.info.stale !== undefined) return entry.held;
    const fresh = entry.held;
    entry.held = markStale(fresh, outage.code);
    coolUntilRetry(entry);
    retire(fresh);
    tell(entry.source, { type: "stale", code: outage.code, ageMs: now() - fresh.info.fetchedAt });
    return entry.held;
  }

  function coolUntilRetry(entry: Entry): void {
    entry.held.hotUntil = Math.min(servableUntil(entry), entry.outage?.retryAt ?? Number.POSITIVE_INFINITY);
  }

  function servableUntil({ held, outage }: Entry): number {
    if (held.info.stale === undefined) return held.freshUntil;
    return Math.min(held.staleUntil, outage?.trustUntil ?? held.freshUntil);
  }

  /** Second chance: an entry that was read since the hand last passed goes to the end of the line instead. */
  function evictOverflow(): void {
    for (const entry of entries.values()) {
      if (entries.size <= settings.maxEntries) return;
      if (entry.held.used) {
        entry.held.used = false;
        entries.delete(entry.key);
        entries.set(entry.key, entry);
      } else drop(entry);
    }
  }

  function drop(entry: Entry): void {
    entries.delete(entry.key);
    retire(entry.held);
  }

  function retire(held: Held): void {
    held.hotUntil = Number.NEGATIVE_INFINITY;
    forget(held);
  }

  function tellOfRefresh({ source, held: before }: Entry, held: Held): void {
    const { versionId } = held.info;
    if (before.info.stale !== undefined) tell(source, { type: "recovered" });
    tell(source, { type: "refreshed", versionId, changed: versionId !== before.info.versionId });
  }

  function tell({ site, secretId }: Source, event: Told): void {
    onEvent({ ...event, secretId, region: site.clients.region });
  }

  function evict(matches: (source: Source, info: SecretInfo | undefined) => boolean): void {
    evictKept(matches);
    for (const [key, flight] of flights) {
      if (!matches(flight.source, undefined)) continue;
      flight.dropped = true;
      flights.delete(key);
    }
  }

  function evictKept(matches: (source: Source, info: SecretInfo | undefined) => boolean): void {
    for (const entry of entries.values()) if (matches(entry.source, entry.held.info)) drop(entry);
  }

  function dispose(): void {
    for (const { held } of entries.values()) wipe(held);
    evict(() => true);
  }

  return {
    read,
    peek,
    refresh: (source) => fly(source, true),
    isRefreshing: (source) => flights.has(flightKey(source, true)),
    evict,
    // What is on its way says itself who asked for it.
    changeSigner: ({ place }) => evictKept(({ site }) => site.place === place),
    dispose,
  };
}

/** An event without the facts that all of them carry. */
type Told =
  | { readonly type: "stale"; readonly code: VaultErrorCode; readonly ageMs: number }
  | { readonly type: "recovered" }
  | { readonly type: "evicted"; readonly code: VaultErrorCode }
  | { readonly type: "refreshed"; readonly versionId: string; readonly changed: boolean };

function entryKey({ site, key }: Source, identity: string): string {
  return `${site.place} ${identity} ${key}`;
}

/** Without the identity: it is asked for on the way. */
function flightKey({ site, key }: Source, explicit: boolean): string {
  return `${explicit ? "refresh" : "read"} ${site.place} ${key}`;
}
