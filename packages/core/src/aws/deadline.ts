import { VaultError, type VaultErrorFacts } from "../errors/errors.ts";

/**
 * Runs one piece of work, all its attempts included, under one deadline and the caller's signal.
 * Throws VaultError("TIMEOUT") or ("ABORTED") at once, even if the work does not listen to its signal.
 */
export async function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  deadlineMs: number,
  facts: VaultErrorFacts = {},
  callersSignal?: AbortSignal,
): Promise<T> {
  const deadline = AbortSignal.timeout(deadlineMs);
  const signal = callersSignal ? AbortSignal.any([deadline, callersSignal]) : deadline;
  // Listens before the work does, so that a late AbortError of the work cannot be the answer.
  return race(
    (stop) => work(stop),
    signal,
    () => new VaultError(deadline.aborted ? "TIMEOUT" : "ABORTED", facts),
  );
}

/** Waits for shared work; the caller's abort ends only this wait, with VaultError("ABORTED"). */
export async function orAborted<T>(
  shared: Promise<T>,
  signal: AbortSignal | undefined,
  facts: VaultErrorFacts = {},
): Promise<T> {
  if (signal === undefined) return shared;
  return race(
    () => shared,
    signal,
    () => new VaultError("ABORTED", facts),
  );
}

function race<T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  stopped: () => VaultError,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(stopped());
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop, { once: true });
    const settle =
      <A>(settled: (answer: A) => void) =>
      (answer: A) => {
        signal.removeEventListener("abort", stop);
        settled(answer);
      };
    work(signal).then(settle(resolve), settle(reject));
  });
}
