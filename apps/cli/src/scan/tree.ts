import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Batch, type BatchResult, scanBatch, unreadableBecause } from "./batch.ts";
import { scanLarge } from "./file.ts";
import { queueNames } from "./names.ts";
import type { Scanner, ScannerOptions } from "./scanner.ts";
import { startThreads, type Threads } from "./threads.ts";

/** A part of what a scan of files comes to, in the order of the files. */
export interface Part extends Omit<BatchResult, "done" | "large"> {
  readonly files: number;
}

export interface TreeOptions extends Omit<Batch, "names"> {
  readonly names: Iterator<string>;
  readonly scanner: Scanner;
  readonly scannerOptions: ScannerOptions;
  /** How many threads scan, this one included. */
  readonly threads: number;
  readonly signal: AbortSignal;
  /** Told once the last name is known. */
  total(files: number): void;
}

/** The place of a batch in the order of the output. */
interface Slot {
  readonly batch: Batch;
  result?: BatchResult;
}

const BATCH_FILES = 128;
/** How many results may wait for an earlier one. */
const MOST_WAITING = 64;
/** Other threads are started when this one has worked so long and there is more: to start them takes that long too. */
const ALONE_MS = 40;

/**
 * Scans files and yields the results in the order of the names, whichever thread is faster. When the signal is
 * aborted, what is known by then still comes, and no more.
 */
export async function* scanTree(options: TreeOptions): AsyncGenerator<Part> {
  const { folder, prefix, scanner, signal } = options;
  const names = queueNames(options.names, options.total);
  const slots: Slot[] = [];
  const rests: Slot[] = [];
  const busy = new Set<Promise<unknown>>();
  const failures: Error[] = [];
  const aborted = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  const began = performance.now();
  let threads: Threads | undefined;

  function nextSlot(): Slot | undefined {
    const rest = rests.shift();
    if (rest || slots.length >= MOST_WAITING || !names.hasMore()) return rest;
    const slot = { batch: { folder, prefix, names: names.take(BATCH_FILES) } };
    slots.push(slot);
    return slot;
  }

  function handOut(): void {
    if (!threads && options.threads > 1 && performance.now() - began > ALONE_MS && names.hasMore()) {
      threads = startThreads(options.threads - 1, options.scannerOptions);
    }
    while (threads?.hasRoom()) {
      const slot = nextSlot();
      if (!slot) return;
      const scanned: Promise<unknown> = threads
        .scan(slot.batch)
        .then((result) => {
          slot.result = result;
        })
        .catch((error: Error) => failures.push(error))
        .then(() => busy.delete(scanned));
      busy.add(scanned);
    }
  }

  /** A large file is scanned here, when its turn has come, so that its hits need not be kept. */
  async function* largeFile(name: string): AsyncGenerator<Part> {
    const file = prefix + name;
    try {
      for await (const { hits, bytes } of scanLarge(join(folder, name), file, scanner)) {
        yield { files: 0, bytes, found: [{ file, hits }], facts: scanner.newFacts(), unreadable: [] };
        handOut();
        await nextTurn();
        if (signal.aborted) return;
      }
    } catch (error) {
      const unreadable = unreadableBecause(file, error);
      if (unreadable) yield { files: 0, bytes: 0, found: [], facts: [], unreadable: [unreadable] };
    }
    yield { files: 1, bytes: 0, found: [], facts: [], unreadable: [] };
  }

  try {
    while (!signal.aborted && (slots.length > 0 || names.hasMore())) {
      names.advance();
      handOut();
      const own = nextSlot();
      if (own) own.result = scanBatch(own.batch, scanner);
      else if (busy.size > 0) await Promise.race([...busy, aborted]);
      if (failures[0]) throw failures[0];
      for (let first = slots[0]; first?.result; first = slots[0]) {
        const { done, large, ...part } = first.result;
        slots.shift();
        yield { ...part, files: done };
        const [next, ...others] = first.batch.names.slice(done);
        if (large && next !== undefined) yield* largeFile(next);
        const rest = large || next === undefined ? others : [next, ...others];
        if (rest.length === 0) continue;
        const slot = { batch: { folder, prefix, names: rest } };
        rests.push(slot);
        slots.unshift(slot);
      }
      await nextTurn();
    }
    for (const { result } of slots) if (result) yield { ...result, files: result.done };
  } finally {
    await threads?.stop();
  }
}
