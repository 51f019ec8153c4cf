import type { Contender } from "./contenders.ts";
import { median } from "./median.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

/** 1,000 callers ask for the same secret at the same time; nothing is cached yet. */
export function stampede(contender: Contender) {
  return coldRuns(contender, 5, (session, run) =>
    Promise.all(Array.from({ length: 1000 }, () => session.get(session.key(`prod/newsletter/openai-${run}`)))),
  );
}

/** 70 different secrets are asked for at the same time; nothing is cached yet. */
export function manySecrets(contender: Contender) {
  return coldRuns(contender, 15, (session, run) => {
    const keys = Array.from({ length: 70 }, (_, index) => session.key(`prod/newsletter/${run}-${index}`));
    return session.getAll?.(keys) ?? Promise.all(keys.map((key) => session.get(key)));
  });
}

/** Medians of `runs`, each of secrets that nobody asked for before, over warm connections. */
async function coldRuns(
  { open }: Contender,
  runs: number,
  read: (session: ReturnType<Contender["open"]>, run: number) => Promise<unknown>,
) {
  const upstream: Upstream = await startUpstream();
  const session = open({ endpoint: upstream.endpoint, ttlMs: 300_000 });
  const calls: number[] = [];
  const wallMs: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    await upstream.takeCalls();
    const start = performance.now();
    await read(session, run);
    wallMs.push(performance.now() - start);
    calls.push(await upstream.takeCalls());
  }
  return { calls: median(calls.slice(1)), wallMs: median(wallMs.slice(1)) };
}
