import { cached } from "./cached.ts";
import { manySecrets, stampede } from "./cold.ts";
import type { Contender } from "./contenders.ts";
import { day } from "./day.ts";
import { expiry } from "./expiry.ts";
import { outage } from "./outage.ts";
import { prices } from "./prices.ts";

export type Figures = Readonly<Record<string, number | undefined>>;

export interface Group {
  readonly title: string;
  /** What is done, in a sentence, and what we aim at. */
  readonly text: string;
  /** Heading and unit of each figure. */
  readonly columns: Readonly<Record<string, string>>;
  /** How many processes measure it, one after another; the medians count. */
  readonly processes: number;
  measure(contender: Contender): Promise<Figures>;
}

export const groups: Readonly<Record<string, Group>> = {
  cached: {
    title: "A value that is already cached",
    text: "Goal: `get` at most 150 ns and no slower than the best other; `peek` at most 60 ns and twice as fast as the best other. Ours includes `reveal()`.",
    columns: { getNs: "await get, ns", peekNs: "peek, ns" },
    processes: 3,
    measure: cached,
  },
  stampede: {
    title: "1,000 concurrent reads of one secret, nothing cached",
    text: "AWS answers after 20 ms. Goal: 1 call.",
    columns: { calls: "calls", wallMs: "ms" },
    processes: 1,
    measure: stampede,
  },
  many: {
    title: "70 secrets at once, nothing cached",
    text: "AWS answers after 20 ms. Goal: 4 calls and at most 30 ms.",
    columns: { calls: "calls", wallMs: "ms" },
    processes: 1,
    measure: manySecrets,
  },
  expiry: {
    title: "Expiry under load",
    text: "20 callers, a TTL of 1 s, AWS answers after 20 ms, 4.5 s. Goal: no read waits 2 ms.",
    columns: { slowestMs: "slowest read, ms", calls: "calls" },
    processes: 1,
    measure: expiry,
  },
  outage: {
    title: "AWS is out for two minutes",
    text: "100 reads a second, a TTL of 10 s, HTTP 503 to every call, simulated time, one attempt per call. Goal: no failed read, and every read past its TTL marked as stale. A client with timers of its own cannot follow the simulated clock.",
    columns: { failed: "failed", stale: "marked stale", unmarked: "past TTL, unmarked", calls: "calls" },
    processes: 1,
    measure: outage,
  },
  day: {
    title: "10,000 executions in a day",
    text: `One secret, a TTL of 300 s, simulated time. Goal: at most 400 calls. List prices of ${prices.asOf}, USD, without the secret's own ${prices.secretPerMonth.toFixed(2)} a month.`,
    columns: { calls: "calls a day", usdPerMonth: "USD a month" },
    processes: 1,
    measure: day,
  },
};
