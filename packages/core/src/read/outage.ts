import type { VaultErrorCode } from "../errors/errors.ts";

/** What is known while refreshes of one value fail because AWS is out. */
export interface Outage {
  readonly code: VaultErrorCode;
  readonly failures: number;
  /** No new attempt before. */
  readonly retryAt: number;
  /**
   * Until then the outage counts as going on, and reads get the old value without waiting. Covers the next attempt
   * and its deadline; a read that comes later has to ask AWS first.
   */
  readonly trustUntil: number;
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** The outage after one more failure: the pause doubles, and between half of it and all of it is waited. */
export function prolong(
  before: Outage | undefined,
  code: VaultErrorCode,
  { now, random, deadlineMs }: { now: () => number; random: () => number; deadlineMs: number },
): Outage {
  const failures = (before?.failures ?? 0) + 1;
  const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
  const retryAt = now() + pauseMs * (0.5 + random() / 2);
  return { code, failures, retryAt, trustUntil: retryAt + pauseMs + deadlineMs };
}
