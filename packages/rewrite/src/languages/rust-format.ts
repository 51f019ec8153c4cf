import { type Change, escapeParts, type Place, plainParts, refuse } from "../place.ts";
import type { TextEdit } from "../rewriting.ts";
import { isText, type Token } from "../token.ts";

const FIRST = /^(?:format|print|println|eprint|eprintln|panic|bail|anyhow)$/;
const SECOND = /^(?:write|writeln|assert)$/;

/** Whether a string says how the other arguments of its macro are put together. */
export function isFormatString(token: Token): boolean {
  const macro = isText(token.parent?.previous, "!") ? token.parent?.previous?.previous : undefined;
  if (macro === undefined) return false;
  if (FIRST.test(macro.text)) return token.previous === token.parent;
  if (!SECOND.test(macro.text) || !isText(token.previous, ",")) return false;
  for (let at = token.previous?.previous, steps = 0; at !== undefined && steps < 200; steps++, at = at.previous) {
    if (at === token.parent) return true;
    if (isText(at, ",") && at.parent === token.parent) return false;
  }
  return false;
}

/** `println!("key KEY {}", x)` → `println!("key {openai_api_key} {}", x, openai_api_key = …)`. */
export function inFormat(place: Place, read: string): Change {
  const { token, keys, request, code } = place;
  const close = token.parent?.partner;
  if (close === undefined) return refuse("unclear");
  const name = request.variable.toLowerCase();
  if (new RegExp(`\\b${name}\\b`).test(code.text.slice(token.start, close.start))) return refuse("macro");
  const comma = isText(close.previous, ",") ? "" : ",";
  const at = close.previous?.end ?? close.start;
  const argument: TextEdit = { start: at, end: at, text: `${comma} ${name} = ${read}` };
  return { edits: [...keys.map(({ start, end }) => ({ start, end, text: `{${name}}` })), argument], notes: [] };
}

/** `"Bearer KEY"` → `format!("Bearer {}", …)`; braces of the text are doubled. */
export function asFormat(place: Place, read: string): string {
  const { literal, code, keys } = place;
  const parts = plainParts(place);
  const special = literal.form.name === "raw" ? /[{}]/g : /\\u\{[^}]*\}|\\[\s\S]|[{}]/g;
  const escapes = escapeParts(place, special, (found) => (found.startsWith("\\") ? found : found + found));
  const written = (from: number, to: number) => {
    let text = "";
    let at = from;
    for (const edit of escapes) {
      if (edit.start < from || edit.end > to) continue;
      text += code.text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + code.text.slice(at, to);
  };
  const pieces = [
    ...parts.map(({ start, end }) => ({ start, text: written(start, end) })),
    ...keys.map(({ start }) => ({ start, text: "{}" })),
  ].sort((one, other) => one.start - other.start);
  const format = pieces.map(({ text }) => text).join("");
  return `format!(${literal.opener}${format}${literal.closer}${`, ${read}`.repeat(keys.length)})`;
}
