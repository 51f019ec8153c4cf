import { listObjects } from "../cat-file.ts";
import type { Git } from "../git.ts";
import type { SourceHost } from "../source.ts";
import { collectEvents, type Event, readEvents } from "./events.ts";
import { type Holder, isAbout } from "./look.ts";
import { followKeys, type Telling } from "./tellings.ts";
import { pathsInIndex } from "./whereabouts.ts";

/** The blobs that no event brought. */
export function leftOver(holders: ReadonlyMap<string, Holder>, events: readonly Event[]): Map<string, Holder> {
  const lost = new Map(holders);
  for (const { after, before } of events) for (const oid of [after, ...before]) lost.delete(oid);
  return lost;
}

/**
 * Keys in blobs that no ref or reflog leads to: staged, or in commits that were given up and are still in the
 * database, or without any name. The latter are told only if their keys are `known` from nowhere else.
 */
export async function followLost(
  git: Git,
  host: SourceHost,
  lost: ReadonlyMap<string, Holder>,
  known: readonly Telling[],
): Promise<Telling[]> {
  const index = await pathsInIndex(git);
  const staged: Telling[] = [];
  const unnamed = new Map<string, Holder>();
  for (const [oid, holder] of [...lost].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = index.get(oid);
    if (path === undefined) unnamed.set(oid, holder);
    else staged.push({ oid, path, origin: { removedIn: null, onRemote: false }, groups: groupsOf(holder) });
  }
  if (unnamed.size === 0) return staged;

  const events = await collectEvents(eventsOfAll(git, unnamed), host);
  const abandoned = await followKeys(git, host, unnamed, events);
  const told = [...staged, ...abandoned.map((each) => ({ ...each, origin: { ...each.origin, unreachable: true } }))];
  const seen = new Set([...known, ...told].flatMap(({ groups }) => [...groups]));
  for (const [oid, holder] of leftOver(unnamed, events)) {
    const groups = new Set([...groupsOf(holder)].filter((group) => !seen.has(group)));
    if (groups.size === 0) continue;
    for (const group of groups) seen.add(group);
    told.push({ oid, path: `unreachable/${oid}`, origin: { unreachable: true }, groups });
  }
  return told;
}

/** The changes of all commits in the database that no ref or reflog leads to. */
async function* eventsOfAll(git: Git, holders: ReadonlyMap<string, Holder>): AsyncGenerator<Event> {
  yield* readEvents(git, (event) => isAbout(event, holders), await listObjects(git, "commit"));
}

function groupsOf({ keys }: Holder): Set<string> {
  return new Set(keys.map(({ group }) => group));
}
