import { setTimeout as wait } from "node:timers/promises";
import type { Contender } from "./contenders.ts";
import { startUpstream } from "./upstream.ts";

const TTL_MS = 1000;
const CALLERS = 20;
const DURATION_MS = 4500;

/** 20 callers read all the time while the value expires every second: how long the unluckiest read waits. */
export async function expiry({ open }: Contender) {
  const upstream = await startUpstream();
  const session = open({ endpoint: upstream.endpoint, ttlMs: TTL_MS });
  const key = session.key("prod/newsletter/openai");
  await read(() => session.get(key), 300);
  await upstream.takeCalls();
  const waits = await read(() => session.get(key), DURATION_MS);
  return { slowestMs: Math.max(...waits), calls: await upstream.takeCalls() };
}

async function read(get: () => Promise<unknown>, durationMs: number): Promise<number[]> {
  const slowest: number[] = [];
  const end = performance.now() + durationMs;
  await Promise.all(
    Array.from({ length: CALLERS }, async () => {
      let longest = 0;
      while (performance.now() < end) {
        const start = performance.now();
        await get();
        longest = Math.max(longest, performance.now() - start);
        await wait(2 + Math.random() * 6);
      }
      slowest.push(longest);
    }),
  );
  return slowest;
}
