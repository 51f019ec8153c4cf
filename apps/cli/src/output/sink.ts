import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { EXIT } from "../exit-codes.ts";
import { Failure } from "../failure.ts";

/** Takes results in pieces and waits for slow readers, so that nothing piles up. */
export interface Sink {
  /** May keep a little text back until more comes. */
  write(text: string): Promise<void>;
  /** Keeps nothing back. */
  flush(): Promise<void>;
  close(): Promise<void>;
  /** Whether nobody reads any more. */
  readonly isGone: boolean;
}

const PIECE = 64 * 1024;

/** Writes to a file, or to stdout. `gone` is called when the reader of stdout goes away, as `head` does. */
export function createSink(file: string | undefined, gone: () => void): Sink {
  const stream = file === undefined ? process.stdout : createWriteStream(file);
  let failure: NodeJS.ErrnoException | undefined;
  let waiting = "";
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failure = error;
    if (error.code === "EPIPE") gone();
  });

  async function flush(): Promise<void> {
    const piece = waiting;
    waiting = "";
    if (piece === "" || failure) return refuse();
    if (!stream.write(piece)) await once(stream, "drain").catch(() => undefined);
    refuse();
  }

  function refuse(): void {
    if (!failure || failure.code === "EPIPE") return;
    const what = file === undefined ? "the results" : `results to ${file}`;
    throw new Failure(`cannot write ${what}: ${failure.code}`, { exitCode: EXIT.unreachable, cause: failure });
  }

  return {
    flush,
    get isGone() {
      return failure?.code === "EPIPE";
    },
    async write(text) {
      waiting += text;
      if (waiting.length > PIECE) await flush();
    },
    async close() {
      await flush();
      if (stream === process.stdout) return;
      stream.end();
      await finished(stream).catch(() => undefined);
      refuse();
    },
  };
}
