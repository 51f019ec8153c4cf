import type { ScannerOptions } from "../../scan/scanner.ts";
import { startThread } from "../../scan/thread.ts";
import type { Helpers } from "../objects.ts";
import type { Holder, Refusal } from "./look.ts";

/** What a thread needs to look at blobs. Plain data. */
export interface LookOrder {
  readonly scannerOptions: ScannerOptions;
  readonly mostBytes: number;
}

/** What a thread says of a pack: how many objects it passed since it said so last, and at the end what it saw. */
export interface LookReport {
  readonly passed: number;
  readonly seen?: {
    readonly trees: number;
    readonly holders: ReadonlyMap<string, Holder>;
    readonly refused: readonly Refusal[];
  };
}

/** Threads that look at blobs beside this one. */
export interface LookThreads extends Helpers {
  /** Ends them at once. May be called again. */
  stop(): Promise<void>;
}

/** Starts threads. The holders that they see are told to `found`. When the signal is aborted they end. */
export function startLookThreads(
  count: number,
  order: LookOrder,
  signal: AbortSignal,
  found: (holders: ReadonlyMap<string, Holder>) => void,
): LookThreads {
  let host: Parameters<Helpers["help"]>[1] | undefined;
  let trees = 0;
  let failure: Error | undefined;
  let wake = () => {};

  function heard({ passed, seen }: LookReport): void {
    host?.progress(passed);
    if (!seen) return;
    trees += seen.trees;
    found(seen.holders);
    for (const { oid, reason } of seen.refused) host?.refuse(oid, reason);
    wake();
  }

  function failed(error: Error): void {
    failure = error;
    wake();
  }

  const threads = Array.from({ length: count }, () => {
    return startThread<unknown, LookReport>("./look-worker.js", order, { heard, failed });
  });
  let stopped: Promise<unknown> | undefined;
  const stop = async () => {
    stopped ??= Promise.all(threads.map((thread) => thread.stop()));
    await stopped;
  };
  const abort = () => {
    wake();
    void stop();
  };
  signal.addEventListener("abort", abort, { once: true });

  return {
    help(pack, of) {
      host = of;
      for (const thread of threads) thread.tell(pack);
    },
    async haveVisited(wanted) {
      while (trees < wanted && !failure && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (failure) throw failure;
    },
    stop,
  };
}
