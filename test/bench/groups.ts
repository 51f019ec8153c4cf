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
  /** What is done, in a sentence. */
  readonly text: string;
  /** Heading and unit of each figure. */
  readonly columns: Readonly<Record<string, string>>;
  /** How many processes measure it, one after another; the best one counts. */
  readonly processes: number;
  measure(contender: Contender): Promise<Figures>;
  /** What we aim at, and whether it was reached. `best` gives the lowest figure of the others. */
  goals(ours: Figures, best: (figure: string) => number): Readonly<Record<string, boolean>>;
}

function atMost(figure: number | undefined, limit: number): boolean {
  return figure !== undefined && figure <= limit;
}

export const groups: Readonly<Record<string, Group>> = {
  cached: {
    title: "A value that is already cached",
    text: "Our `get` includes `reveal()`. The others cannot read without waiting, so `peek` is compared with their `get`; most of what it takes is the clock.",
    columns: { getNs: "await get, ns", peekNs: "peek, ns", revealedPeekNs: "peek and reveal, ns" },
    processes: 3,
    measure: cached,
    goals: ({ getNs, peekNs }, best) => ({
      "get in at most 150 ns": atMost(getNs, 150),
      "get no slower than the best other": atMost(getNs, best("getNs")),
      "peek in at most 60 ns": atMost(peekNs, 60),
      "peek twice as fast as the best other": atMost(peekNs, best("getNs") / 2),
    }),
  },
  stampede: {
    title: "1,000 concurrent reads of one secret, nothing cached",
    text: "AWS answers after 20 ms.",
    columns: { calls: "calls", wallMs: "ms" },
    processes: 1,
    measure: stampede,
    goals: ({ calls }) => ({ "1 call": calls === 1 }),
  },
  many: {
    title: "70 secrets at once, nothing cached",
    text: "AWS answers after 20 ms.",
    columns: { calls: "calls", wallMs: "ms" },
    processes: 3,
    measure: manySecrets,
    goals: ({ calls, wallMs }) => ({ "4 calls": calls === 4, "one round trip and 10 ms": atMost(wallMs, 30) }),
  },
  expiry: {
    title: "Expiry under load",
    text: "20 callers, a TTL of 1 s, AWS answers after 20 ms, 4.5 s.",
    columns: { slowestMs: "slowest read, ms", calls: "calls" },
    processes: 3,
    measure: expiry,
    goals: ({ slowestMs }) => ({ "no read waits 2 ms": atMost(slowestMs, 2) }),
  },
  outage: {
    title: "AWS is out for two minutes",
    text: "100 reads a second, a TTL of 10 s, HTTP 503 to every call, simulated time, one attempt per call. A client with timers of its own cannot follow the simulated clock.",
    columns: { failed: "failed", stale: "marked stale", unmarked: "past TTL, unmarked", calls: "calls" },
    processes: 1,
    measure: outage,
    goals: ({ failed, unmarked }) => ({
      "no read fails": failed === 0,
      "every read past its TTL is marked": unmarked === 0,
    }),
  },
  day: {
    title: "10,000 executions in a day",
    text: `One secret, a TTL of 300 s, simulated time. List prices of ${prices.asOf}, USD, without the secret's own ${prices.secretPerMonth.toFixed(2)} a month.`,
    columns: { calls: "calls a day", usdPerMonth: "USD a month" },
    processes: 1,
    measure: day,
    goals: ({ calls }) => ({ "at most 400 calls": atMost(calls, 400) }),
  },
};
