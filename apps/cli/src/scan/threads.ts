import type { Batch, BatchResult } from "./batch.ts";
import type { ScannerOptions } from "./scanner.ts";
import { startThread, type Thread } from "./thread.ts";

/** Threads beside this one, at least one, each with a short queue of its own. */
export interface Threads {
  /** Whether a thread would take a batch now. */
  hasRoom(): boolean;
  /** Rejects if a thread failed. */
  scan(batch: Batch): Promise<BatchResult>;
  stop(): Promise<void>;
}

/** One batch is being scanned while the next one waits for its turn. */
const QUEUE = 2;

export function startThreads(count: number, options: ScannerOptions): Threads {
  let failure: Error | undefined;
  const threads = Array.from({ length: count }, () => {
    return startQueue(options, (error) => {
      failure = error;
    });
  });
  const leastBusy = () => threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
  return {
    hasRoom: () => leastBusy().waiting.length < QUEUE,
    scan(batch) {
      const { thread, waiting } = leastBusy();
      return new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        waiting.push({ resolve, reject });
        thread.tell(batch);
      });
    },
    async stop() {
      await Promise.all(threads.map(({ thread }) => thread.stop()));
    },
  };
}

interface Waiting {
  resolve(result: BatchResult): void;
  reject(error: Error): void;
}

/** A thread answers batches in the order in which it got them. */
function startQueue(
  options: ScannerOptions,
  failed: (error: Error) => void,
): { thread: Thread<Batch>; waiting: Waiting[] } {
  const waiting: Waiting[] = [];
  const thread = startThread<Batch, BatchResult>("./worker.js", options, {
    heard: (result) => waiting.shift()?.resolve(result),
    failed(error) {
      failed(error);
      for (const each of waiting.splice(0)) each.reject(error);
    },
  });
  return { thread, waiting };
}
