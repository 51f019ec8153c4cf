import { setImmediate as turn } from "node:timers/promises";
import type { Contender } from "./contenders.ts";
import { simulateTime } from "./simulated-time.ts";
import { startUpstream } from "./upstream.ts";

const TTL_MS = 10_000;
const STEP_MS = 10;
const OUTAGE_MS = 120_000;

/** AWS answers 503 for two minutes of simulated time, with 100 reads a second and a TTL of 10 s. */
export async function outage({ open, hasTimers }: Contender) {
  if (hasTimers) return {};
  const clock = simulateTime();
  const upstream = await startUpstream(0);
  const session = open({ endpoint: upstream.endpoint, ttlMs: TTL_MS, attempts: 1, now: clock.now });
  const key = session.key("prod/newsletter/openai");
  await session.get(key);
  const start = clock.now();
  await upstream.set({ fault: "unavailable" });
  await upstream.takeCalls();

  let failed = 0;
  let stale = 0;
  let unmarked = 0;
  while (clock.now() - start < OUTAGE_MS) {
    clock.advance(STEP_MS);
    try {
      const value = await session.get(key);
      const isMarked = session.isStale?.(value) ?? false;
      if (isMarked) stale += 1;
      else if (clock.now() - start > TTL_MS) unmarked += 1;
    } catch {
      failed += 1;
    }
    await turn();
  }
  const calls = await upstream.takeCalls();
  await upstream.set({ fault: "none" });
  clock.advance(OUTAGE_MS);
  await session.get(key);
  return { failed, stale, unmarked, calls };
}
