import { type Fill, scanPieces } from "./pieces.ts";
import type { Scanner } from "./scanner.ts";
import type { Part } from "./tree.ts";

/** Scans what is piped in, of any length. `file` is the name that rules see. */
export async function* scanStdin(file: string, scanner: Scanner, signal: AbortSignal): AsyncGenerator<Part> {
  try {
    for await (const { hits, bytes } of scanPieces(fillFrom(process.stdin, signal), file, scanner)) {
      yield { files: 0, bytes, found: [{ file, hits }], facts: scanner.newFacts(), unreadable: [] };
    }
    yield { files: 1, bytes: 0, found: [], facts: [], unreadable: [] };
  } finally {
    process.stdin.destroy();
  }
}

/** What comes in more than fits waits for the next piece. An aborted input ends where it is. */
function fillFrom(input: NodeJS.ReadStream, signal: AbortSignal): Fill {
  const chunks: AsyncIterator<Buffer> = input[Symbol.asyncIterator]();
  const aborted = new Promise<IteratorReturnResult<undefined>>((resolve) => {
    signal.addEventListener("abort", () => resolve({ done: true, value: undefined }), { once: true });
  });
  let rest: Buffer = Buffer.alloc(0);
  return async (target, from) => {
    let length = from;
    while (length < target.length) {
      if (rest.length === 0) {
        const { done, value } = await Promise.race([chunks.next(), aborted]);
        if (done) break;
        rest = value;
      }
      const copied = rest.copy(target, length);
      rest = rest.subarray(copied);
      length += copied;
    }
    return length;
  };
}
