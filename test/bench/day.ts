import { setImmediate as turn } from "node:timers/promises";
import type { Contender } from "./contenders.ts";
import { priceOf } from "./prices.ts";
import { simulateTime } from "./simulated-time.ts";
import { startUpstream } from "./upstream.ts";

const EXECUTIONS = 10_000;
const DAY_MS = 86_400_000;

/** 10,000 workflow executions at random times of a simulated day, each reading one secret; TTL 300 s. */
export async function day({ open, hasTimers }: Contender) {
  if (hasTimers) return {};
  const clock = simulateTime();
  const upstream = await startUpstream(0);
  const session = open({ endpoint: upstream.endpoint, ttlMs: 300_000, now: clock.now });
  const key = session.key("prod/newsletter/openai");
  for (const pauseMs of pauses()) {
    clock.advance(pauseMs);
    await session.get(key);
    await turn();
  }
  const calls = await upstream.takeCalls();
  return { calls, usdPerMonth: priceOf({ secretsManagerCalls: calls * 30 }) };
}

/** The same pseudo-random pauses for everyone; together they fill the day. */
function pauses(): number[] {
  let seed = 42;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed + 1) / 4_294_967_297;
  };
  const raw = Array.from({ length: EXECUTIONS }, () => -Math.log(random()));
  const total = raw.reduce((sum, one) => sum + one, 0);
  return raw.map((one) => Math.round((one / total) * DAY_MS));
}
