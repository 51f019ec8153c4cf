import { catObjects } from "../cat-file.ts";
import type { Git } from "../git.ts";
import type { Item, Origin, SourceHost } from "../source.ts";
import type { Event } from "./events.ts";
import type { Holder } from "./look.ts";
import { keysIn, lookByName } from "./named.ts";
import { livesOfKeys } from "./timeline.ts";
import { blobsInHead, onRemotes } from "./whereabouts.ts";

/** Keys to be told, in the blob that brought them. */
export interface Telling {
  readonly oid: string;
  readonly path: string;
  readonly origin: Origin;
  readonly groups: Set<string>;
}

/** Where the keys of these blobs came from and went to, in the order in which they came. */
export async function followKeys(
  git: Git,
  host: SourceHost,
  holders: ReadonlyMap<string, Holder>,
  events: readonly Event[],
): Promise<Telling[]> {
  const keysOf = await lookByName(git, host, holders, events);
  const lives = livesOfKeys(events, keysOf);
  if (lives.length === 0) return [];
  const paths = [...new Set(lives.map(({ path }) => path))];
  const [remote, head] = await Promise.all([
    onRemotes(git, new Set(lives.flatMap(({ commits }) => commits))),
    blobsInHead(git, paths),
  ]);
  const tellings = new Map<string, Telling>();
  for (const { group, path, introduced, commits, removed } of lives) {
    const { commit, date, after: oid } = introduced;
    const isInHead = keysOf(head.get(path) ?? "", path).has(group);
    const removedIn = isInHead ? null : (removed?.commit ?? null);
    const origin = { commit, date, removedIn, onRemote: commits.some((each) => remote.has(each)) };
    const id = JSON.stringify([oid, path, origin]);
    const telling = tellings.get(id) ?? { oid, path, origin, groups: new Set() };
    telling.groups.add(group);
    tellings.set(id, telling);
  }
  return [...tellings.values()];
}

/** One item for each telling, for its keys alone. */
export async function* itemsFor(git: Git, host: SourceHost, tellings: readonly Telling[]): AsyncGenerator<Item> {
  const told = new Set<string>();
  let at = 0;
  for await (const { type, bytes } of catObjects(
    git,
    tellings.map(({ oid }) => oid),
  )) {
    const telling = tellings[at++];
    if (!telling || host.signal.aborted) return;
    const { oid, path, origin, groups } = telling;
    if (type === "damaged") host.unreadable(`object ${oid}`, type);
    const lines: [number, number][] = [];
    for (const { group, line } of keysIn(host.detector, bytes, path)) {
      const place = `${oid} ${path} ${line}`;
      if (!groups.has(group) || told.has(place)) continue;
      told.add(place);
      lines.push([line, line]);
    }
    if (lines.length > 0) yield { path, origin, lines, read: () => bytes };
  }
}
