import { type Git, GitError } from "./git.ts";

/** An object as `git cat-file --batch` tells it. */
export interface GitObject {
  readonly oid: string;
  /** `blob`, `tree`, …; without bytes, `missing` or `damaged`. */
  readonly type: string;
  readonly bytes: Buffer;
}

/** The objects with these ids, in this order. git ends at one that is damaged; so it is started anew behind it. */
export async function* catObjects(git: Git, oids: readonly string[]): AsyncGenerator<GitObject> {
  let at = 0;
  while (at < oids.length) {
    try {
      for await (const object of batchOf(git, oids.slice(at))) {
        at++;
        yield object;
      }
      return;
    } catch (error) {
      const oid = oids[at++];
      if (!(error instanceof GitError) || oid === undefined) throw error;
      yield { oid, type: "damaged", bytes: EMPTY };
    }
  }
}

/** The ids of all objects of a type, reachable or not. */
export async function listObjects(git: Git, type: "blob" | "commit"): Promise<string[]> {
  const format = "--batch-check=%(objectname) %(objecttype)";
  const objects = await git.run(["cat-file", "--batch-all-objects", "--unordered", "--buffer", format]);
  return objects
    .toString("latin1")
    .split("\n")
    .filter((line) => line.endsWith(` ${type}`))
    .map((line) => line.slice(0, line.indexOf(" ")));
}

async function* batchOf(git: Git, oids: readonly string[]): AsyncGenerator<GitObject> {
  const input = oids.map((oid) => `${oid}\n`).join("");
  let pieces: Buffer[] = [];
  let held = 0;
  let wanted = 0;
  let head: { oid: string; type: string; size: number } | undefined;
  for await (const piece of git.stream(["cat-file", "--batch", "--buffer"], { input })) {
    pieces.push(piece);
    held += piece.length;
    if (held < wanted) continue;
    let bytes = pieces.length === 1 ? piece : Buffer.concat(pieces);
    for (;;) {
      if (!head) {
        const end = bytes.indexOf(NEWLINE);
        if (end < 0) break;
        const [oid = "", type = "", size = "0"] = bytes.toString("latin1", 0, end).split(" ");
        bytes = bytes.subarray(end + 1);
        if (type === "missing") {
          yield { oid, type, bytes: EMPTY };
          continue;
        }
        head = { oid, type, size: Number(size) };
      }
      if (bytes.length <= head.size) break;
      yield { oid: head.oid, type: head.type, bytes: bytes.subarray(0, head.size) };
      bytes = bytes.subarray(head.size + 1);
      head = undefined;
    }
    pieces = [bytes];
    held = bytes.length;
    wanted = head ? head.size + 1 : 0;
  }
}

const NEWLINE = 10;
const EMPTY = Buffer.alloc(0);
