import { VaultError } from "@vault-secret/core";
import type { Connection } from "./connection.ts";
import { explain, type Subject } from "./explain.ts";
import type { CallOptions } from "./vault-client.ts";

/**
 * Runs one piece of work with the vault. Whatever goes wrong is a VaultFailure. The signal ends the wait at once; what
 * was sent already goes on to its own deadline, and nobody looks at its answer.
 */
export async function attempt<T>(
  connection: Connection,
  work: () => Promise<T>,
  o: CallOptions = {},
  subject: Subject = {},
): Promise<T> {
  try {
    const signedIn = async () => {
      await connection.signIn();
      assertWanted(o);
      return work();
    };
    return await orCancelled(signedIn, o.signal);
  } catch (error) {
    const failure = explain(error, { profile: connection.profile, ...subject });
    if (failure.code === "sign-in") connection.renew();
    throw failure;
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
