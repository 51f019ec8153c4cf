import { untilAborted } from "./abortable.ts";
import { type Git, GitError, openGit } from "./git.ts";
import { type Event, readEvents } from "./history/events.ts";
import { createLook, type Holder, isAbout } from "./history/look.ts";
import { startLookThreads } from "./history/look-threads.ts";
import { followLost, leftOver } from "./history/lost.ts";
import { isTelling } from "./history/named.ts";
import { followKeys, itemsFor } from "./history/tellings.ts";
import { countPacked, openObjects, visitBlobs } from "./objects.ts";
import type { Item, Source, SourceHost } from "./source.ts";

const MOST_BLOB_BYTES = 256 * 2 ** 20;
/** What starts another thread takes as long as to look at so many objects of packs. */
const OBJECTS_PER_THREAD = 10_000;

/**
 * All that a repository remembers: each distinct blob of its database once, from all refs, stashes and reflogs, and
 * what nothing leads to any more. Every key is told with the commit that introduced it.
 */
export function historySource(folder: string): Source {
  return { title: `history of ${folder}`, items: (host) => untilAborted(itemsOf(folder, host), host.signal) };
}

async function* itemsOf(folder: string, host: SourceHost): AsyncGenerator<Item> {
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
  const packed = countPacked(store);
  const others = Math.min(host.threads - 1, Math.floor(packed / OBJECTS_PER_THREAD));
  const helpers = startLookThreads(others, { scannerOptions, mostBytes: MOST_BLOB_BYTES }, signal, look.add);
  try {
    const changes = readEvents(git, (event) => isAbout(event, look.holders) || isTelling(event.path));
    if (store.isPartial) host.note("a partial clone: files that git has not fetched yet are not scanned");
    if (git.isShallow) host.note("a shallow clone: commits before its first one are not here and not scanned");
    host.total(packed);
    const progress = (objects: number) => host.progress(objects, 0);
    await visitBlobs(git, store, look.visitor, { signal, progress, helpers });
    return { holders: look.holders, events: signal.aborted ? [] : await collect(changes, host) };
  } finally {
    await helpers.stop();
  }
}

/** What git could list before it met something broken is used all the same. */
async function collect(changes: AsyncIterable<Event>, host: SourceHost): Promise<Event[]> {
  const events: Event[] = [];
  try {
    for await (const event of changes) events.push(event);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    host.unreadable("some commits", "git cannot follow them; run: git fsck");
  }
  return events;
}
