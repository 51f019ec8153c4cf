import { type Git, GitError } from "../git.ts";
import type { SourceHost } from "../source.ts";

/** A commit that changed a file. */
export interface Event {
  readonly commit: string;
  /** Author date, ISO 8601. */
  readonly date: string;
  readonly path: string;
  /** The blob before, in each parent; all zeros where there was none. */
  readonly before: readonly string[];
  /** The blob after; all zeros if there is none. */
  readonly after: string;
}

/** `log` may run this far ahead while the blobs are still being looked at. */
const AHEAD_BYTES = 64 * 2 ** 20;
const COMMIT_MARK = "\u0001";
const NUL = 0;
const NON_ASCII = /[\x80-\xff]/;

/**
 * All changes of files by commits, children before their parents. A merge has those that differ from all its parents.
 * `git log` begins to work at once. By default all refs, stashes and reflogs of all worktrees; otherwise the given
 * commits and what lies before them, without all those.
 */
export function readEvents(
  git: Git,
  isWanted: (event: Event) => boolean,
  unreachable?: readonly string[],
): AsyncGenerator<Event> {
  const scope = unreachable ? ["--stdin", "--not", "--all", "--reflog"] : ["--all", "--reflog"];
  const how = [
    "--topo-order",
    "--raw",
    "-c",
    "--no-abbrev",
    "-z",
    "--no-renames",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
  ];
  const format = `--format=tformat:${COMMIT_MARK}%H%x00%aI`;
  const input = unreachable?.map((commit) => `${commit}\n`).join("") ?? "";
  return parse(isWanted, git.stream(["log", ...scope, ...how, format], { input, aheadBytes: AHEAD_BYTES }));
}

/** What git could list before it met something broken is used all the same. */
export async function collectEvents(changes: AsyncIterable<Event>, host: SourceHost): Promise<Event[]> {
  const events: Event[] = [];
  try {
    for await (const event of changes) events.push(event);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    host.unreadable("some commits", "git cannot follow them; run: git fsck");
  }
  return events;
}

async function* parse(isWanted: (event: Event) => boolean, output: AsyncIterable<Buffer>): AsyncGenerator<Event> {
  let commit = "";
  let date = "";
  /** Ids of the blobs of a change, whose path comes next. */
  let change: readonly string[] | undefined;
  let dateNext = false;
  for await (const fields of fieldsOf(output)) {
    for (const field of fields) {
      if (change) {
        const path = NON_ASCII.test(field) ? Buffer.from(field, "latin1").toString("utf8") : field;
        const event = { commit, date, path, before: change.slice(0, -1), after: change.at(-1) ?? "" };
        if (isWanted(event)) yield event;
        change = undefined;
      } else if (dateNext) {
        date = field;
        dateNext = false;
      } else if (field.startsWith(COMMIT_MARK)) {
        commit = field.slice(1);
        dateNext = true;
      } else {
        change = changeIn(field);
      }
    }
  }
}

/** `:modes oids status`, with a colon, a mode and an oid for each parent and one mode and oid for the commit. */
function changeIn(field: string): readonly string[] | undefined {
  const start = field.indexOf(":");
  if (start < 0) return undefined;
  let parents = 1;
  while (field[start + parents] === ":") parents++;
  const words = field.slice(start + parents).split(" ");
  return words.slice(parents + 1, -1);
}

/** The fields that end in each piece of an output, between NULs. */
async function* fieldsOf(output: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  let rest: Buffer[] = [];
  for await (const piece of output) {
    const end = piece.lastIndexOf(NUL);
    if (end < 0) {
      rest.push(piece);
      continue;
    }
    const whole = Buffer.concat([...rest, piece.subarray(0, end)]);
    rest = [piece.subarray(end + 1)];
    yield whole.toString("latin1").split("\0");
  }
}
