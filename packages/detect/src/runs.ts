import type { Units } from "./vendor.ts";

/** Where a run of members of a set ends that begins at `start`, or `longest` units behind it. */
export function endOfRun(text: Units, start: number, set: Uint8Array, longest: number): number {
  let end = start;
  while (end - start < longest && set[text.charCodeAt(end)] === 1) end++;
  return end;
}

/** Where a run of members of a set begins that ends at `end`, or `longest` units before it. */
export function startOfRun(text: Units, end: number, set: Uint8Array, longest: number): number {
  let start = end;
  while (end - start < longest && set[text.charCodeAt(start - 1)] === 1) start--;
  return start;
}

/** Whether a text stands at a place. */
export function isAt(text: Units, at: number, literal: string): boolean {
  for (let i = 0; i < literal.length; i++) if (text.charCodeAt(at + i) !== literal.charCodeAt(i)) return false;
  return true;
}
