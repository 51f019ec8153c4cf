import type { TextEdit } from "../src/index.ts";

/** Applies sorted, disjoint edits. */
export function apply(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
