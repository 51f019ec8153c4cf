import type { Item } from "./source.ts";

/** The items until the signal is aborted; that commands are ended by it is no failure. */
export async function* untilAborted(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
