import { Worker } from "node:worker_threads";
import type { Batch, BatchResult } from "./batch.ts";
import type { ScannerOptions } from "./scanner.ts";

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
    return startThread(options, (error) => {
      failure = error;
    });
  });
  const leastBusy = () => threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
  return {
    hasRoom: () => leastBusy().waiting.length < QUEUE,
    scan(batch) {
      const { worker, waiting } = leastBusy();
      return new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        waiting.push({ resolve, reject });
        worker.postMessage(batch);
      });
    },
    async stop() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

interface Waiting {
  resolve(result: BatchResult): void;
  reject(error: Error): void;
}

/** A thread answers batches in the order in which it got them. */
function startThread(options: ScannerOptions, failed: (error: Error) => void): { worker: Worker; waiting: Waiting[] } {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: options });
  const waiting: Waiting[] = [];
  worker.on("message", (result: BatchResult) => waiting.shift()?.resolve(result));
  worker.on("error", (error: Error) => {
    failed(error);
    for (const each of waiting.splice(0)) each.reject(error);
  });
  return { worker, waiting };
}
