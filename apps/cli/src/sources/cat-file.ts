import type { Git } from "./git.ts";

/** An object as `git cat-file --batch` tells it. */
export interface GitObject {
  readonly oid: string;
  /** `blob`, `tree`, …, or `missing`, then without bytes. */
  readonly type: string;
  readonly bytes: Buffer;
}

/** The objects with these ids, in this order, or all there are. Ends with a GitError at one that is damaged. */
export async function* catObjects(git: Git, oids: readonly string[] | "all"): AsyncGenerator<GitObject> {
  const args = ["cat-file", "--batch", "--buffer", ...(oids === "all" ? ["--batch-all-objects", "--unordered"] : [])];
  const input = oids === "all" ? "" : oids.map((oid) => `${oid}\n`).join("");
  let pieces: Buffer[] = [];
  let held = 0;
  let wanted = 0;
  let head: { oid: string; type: string; size: number } | undefined;
  for await (const piece of git.stream(args, { input })) {
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
