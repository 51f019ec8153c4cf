import { VaultError } from "@vault-secret/core";
import { explain, type Subject } from "./explain.ts";
import type { CallOptions } from "./vault-client.ts";

/**
 * Runs one piece of work with the vault. Whatever goes wrong is a VaultFailure. The signal ends the wait at once; what
 * was sent already goes on to its own deadline, and nobody looks at its answer.
 */
export async function attempt<T>(subject: Subject, work: () => Promise<T>, o: CallOptions = {}): Promise<T> {
  try {
    return await orCancelled(work, o.signal);
  } catch (error) {
    throw explain(error, subject);
  }
}

function orCancelled<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work();
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(new VaultError("ABORTED"));
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", stop));
  });
}

/** For work in several steps: throws if the signal has fired since. */
export function assertWanted({ signal }: CallOptions): void {
  if (signal?.aborted) throw new VaultError("ABORTED");
}
