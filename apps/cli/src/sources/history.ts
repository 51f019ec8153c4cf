import { untilAborted } from "./abortable.ts";
import { type Git, openGit } from "./git.ts";
import { collectEvents, type Event, readEvents } from "./history/events.ts";
import { createLook, type Holder, isAbout } from "./history/look.ts";
import { startLookThreads } from "./history/look-threads.ts";
import { followLost, leftOver } from "./history/lost.ts";
import { isTelling } from "./history/named.ts";
import { followKeys, itemsFor } from "./history/tellings.ts";
import { openObjects, visitBlobs, weighPacks } from "./objects.ts";
import type { Item, Source, SourceHost } from "./source.ts";

const MOST_BLOB_BYTES = 256 * 2 ** 20;
/** So many objects of packs are worth another thread, which takes a while to start and to become fast. */
const OBJECTS_PER_THREAD = 25_000;

/**
 * All that a repository remembers: each distinct blob of its database once, from all refs, stashes and reflogs, and
 * what nothing leads to any more. Every key is told with the commit that introduced it.
 */
export function historySource(folder: string): Source {
  return { title: `history of ${folder}`, items: (host) => untilAborted(itemsOf(folder, host), host.signal) };
}

async function* itemsOf(folder: string, calling: SourceHost): AsyncGenerator<Item> {
  const host = tellingOnce(calling);
  const git = await openGit(folder, host.signal);
  const { holders, events } = await lookAtAll(git, host);
  if (host.signal.aborted) return;
  const reached = await followKeys(git, host, holders, events);
  const lost = leftOver(holders, events);
  const unreachable = lost.size > 0 ? await followLost(git, host, lost, reached) : [];
  yield* itemsFor(git, host, [...reached, ...unreachable]);
}

/** Looks at all blobs, on several threads if there are many, while git lists all changes of files. */
async function lookAtAll(
  git: Git,
  host: SourceHost,
): Promise<{ holders: ReadonlyMap<string, Holder>; events: Event[] }> {
  const { detector, scannerOptions, signal, unreadable } = host;
  const store = openObjects(git);
  const look = createLook(
    detector,
    (oid, reason) => unreadable(`object ${oid}`, reason === "large" ? "too large" : "damaged"),
    MOST_BLOB_BYTES,
  );
  const others = Math.min(host.threads - 1, Math.floor(weighPacks(store) / OBJECTS_PER_THREAD));
  const helpers = startLookThreads(others, { scannerOptions, mostBytes: MOST_BLOB_BYTES }, signal, look.add);
  try {
    const changes = readEvents(git, (event) => isAbout(event, look.holders) || isTelling(event.path));
    if (store.isPartial) host.note("a partial clone: files that git has not fetched yet are not scanned");
    if (git.isShallow) host.note("a shallow clone: commits before its first one are not here and not scanned");
    const progress = (objects: number) => host.progress(objects, 0);
    await visitBlobs(git, store, look.visitor, { signal, progress, total: host.total, helpers });
    void helpers.stop();
    return { holders: look.holders, events: signal.aborted ? [] : await collectEvents(changes, host) };
  } finally {
    await helpers.stop();
  }
}

/** Nothing is said to be unreadable twice: what is damaged is met again and again. */
function tellingOnce(host: SourceHost): SourceHost {
  const told = new Set<string>();
  return {
    ...host,
    unreadable(what, why) {
      if (!told.has(what)) host.unreadable(what, why);
      told.add(what);
    },
  };
}
