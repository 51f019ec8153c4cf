import type { Event } from "./events.ts";

/** The life of one key in one file. */
export interface Life {
  readonly group: string;
  readonly path: string;
  /** The commit that introduced it, and the blob it came with. */
  readonly introduced: Event;
  /** All commits that put it there: more than one if it came back, or came on several branches. */
  readonly commits: string[];
  /** The commit that removed it last; undefined if it did not go, or came back. */
  removed: Event | undefined;
}

/** The keys that a blob holds under a name. */
export type KeysOf = (oid: string, path: string) => ReadonlySet<string>;

/** Follows each key through its files. Takes children before their parents; what came first comes first. */
export function livesOfKeys(events: readonly Event[], keysOf: KeysOf): Life[] {
  const lives = new Map<string, Life>();
  for (const event of oldestFirst(events)) {
    const { path, commit } = event;
    const after = keysOf(event.after, path);
    const before = event.before.map((oid) => keysOf(oid, path));
    for (const group of after) {
      if (before.some((keys) => keys.has(group))) continue;
      const life = lives.get(`${group} ${path}`) ?? { group, path, introduced: event, commits: [], removed: undefined };
      life.commits.push(commit);
      life.removed = undefined;
      lives.set(`${group} ${path}`, life);
    }
    for (const group of before[0] ?? []) {
      const life = lives.get(`${group} ${path}`);
      if (life && !after.has(group) && before.every((keys) => keys.has(group))) life.removed = event;
    }
  }
  return [...lives.values()];
}

/** Commits the other way round, each with its files in their order. */
function* oldestFirst(events: readonly Event[]): Generator<Event> {
  for (let end = events.length; end > 0; ) {
    let start = end - 1;
    while (start > 0 && events[start - 1]?.commit === events[start]?.commit) start--;
    yield* events.slice(start, end);
    end = start;
  }
}
