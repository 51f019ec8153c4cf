import { median } from "../median.ts";
import { type Command, type Conditions, runCommand } from "./command.ts";

export const RUNS = 5;
/** Who needs longer than this for one run, in seconds, is measured once. */
export const SLOW = 20;

/** From start to exit of the process: the median of several runs, in seconds. Throws TooSlow like `runCommand`. */
export async function secondsOf(command: Command, conditions: Conditions = {}): Promise<number> {
  const times: number[] = [];
  while (times.length < RUNS && (times[0] ?? 0) < SLOW) times.push((await runCommand(command, conditions)).seconds);
  return median(times);
}
