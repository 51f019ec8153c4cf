import type { Contender, Session } from "./contenders.ts";
import { median } from "./median.ts";
import { startUpstream } from "./upstream.ts";

const ROUNDS = 15;
/** Each round runs about this long, whatever a read takes. */
const ROUND_NS = 30e6;

/** Nanoseconds per read of a value that was read before: with `await`, and at once where that is offered. */
export async function cached({ open }: Contender) {
  const { endpoint } = await startUpstream(0);
  const session = open({ endpoint, ttlMs: 300_000 });
  const key = session.key("prod/newsletter/openai");
  await session.get(key);

  const times = Math.ceil(ROUND_NS / (await timeGets(session, key, 50)));
  await timeGets(session, key, times);
  const gets: number[] = [];
  const peeks: number[] = [];
  const revealed: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    gets.push(await timeGets(session, key, times));
    if (!session.peek) continue;
    peeks.push(timePeeks(session.peek, key, times));
    revealed.push(timeRevealedPeeks(session, session.peek, key, times));
  }
  return {
    getNs: median(gets),
    ...(peeks.length > 0 && { peekNs: median(peeks), revealedPeekNs: median(revealed) }),
  };
}

async function timeGets(session: Session, key: string, times: number): Promise<number> {
  let length = 0;
  const start = process.hrtime.bigint();
  for (let i = 0; i < times; i += 1) length += session.text(await session.get(key), key)?.length ?? 0;
  return nsPerRead(start, times, length);
}

/** The call alone. */
function timePeeks(peek: (key: string) => unknown, key: string, times: number): number {
  let found = 0;
  const start = process.hrtime.bigint();
  for (let i = 0; i < times; i += 1) if (peek(key) !== undefined) found += 1;
  return nsPerRead(start, times, found);
}

function timeRevealedPeeks(session: Session, peek: (key: string) => unknown, key: string, times: number): number {
  let length = 0;
  const start = process.hrtime.bigint();
  for (let i = 0; i < times; i += 1) length += session.text(peek(key), key)?.length ?? 0;
  return nsPerRead(start, times, length);
}

function nsPerRead(start: bigint, times: number, length: number): number {
  const ns = Number(process.hrtime.bigint() - start) / times;
  if (length === 0) throw new Error("the reads gave nothing");
  return ns;
}
