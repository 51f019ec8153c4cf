import { count, digits, duration, size } from "../output/words.ts";

/** A line on the terminal that says how far a scan is. */
export interface Progress {
  add(items: number, bytes: number): void;
  total(items: number): void;
  /** Takes the line away, so that other words can be written; it comes back by itself. */
  clear(): void;
  stop(): void;
}

const EVERY_MS = 100;
/** Quick scans show nothing. */
const QUIET_MS = 300;

export function startProgress(
  out: { write(text: string): unknown; readonly columns?: number },
  clock: () => number = () => performance.now(),
): Progress {
  const began = clock();
  let [items, bytes, total, drawn] = [0, 0, 0, false];
  let last = began + QUIET_MS - EVERY_MS;

  function clear(): void {
    if (drawn) out.write("\r\x1b[K");
    drawn = false;
  }

  return {
    clear,
    add(moreItems, moreBytes) {
      items += moreItems;
      bytes += moreBytes;
      const now = clock();
      if (now - last < EVERY_MS) return;
      last = now;
      out.write(`\r\x1b[K${line(items, bytes, total, now - began).slice(0, (out.columns || 80) - 1)}`);
      drawn = true;
    },
    total(items) {
      total += items;
    },
    stop: clear,
  };
}

function line(items: number, bytes: number, total: number, ms: number): string {
  const perSecond = (value: number) => (value * 1000) / ms;
  const speed = `${count(Math.round(perSecond(items)), "file")}/s, ${size(perSecond(bytes))}/s`;
  if (total === 0 || items > total) return `  ${count(items, "file")}, ${size(bytes)}  ${speed}`;
  const cells = Math.floor((items / total) * 20);
  const bar = "█".repeat(cells) + "░".repeat(20 - cells);
  const left = duration(((total - items) * ms) / Math.max(items, 1));
  return `  ${bar} ${Math.floor((items / total) * 100)} %  ${digits(items)} of ${count(total, "file")}  ${speed}  ${left} left`;
}

/** Where nobody looks. */
export const NO_PROGRESS: Progress = { add() {}, total() {}, clear() {}, stop() {} };
