import { wholeLine } from "../edits.ts";
import { type Change, notes, refuse } from "../place.ts";
import type { Note } from "../reasons.ts";
import type { RewriteRequest, TextEdit } from "../rewriting.ts";
import { isPublicName } from "./browser.ts";

/** `export NAME = "value" # comment`. */
const LINE = /^(\s*)(export\s+)?([\w.-]+)(\s*=\s*)(["'`]?)([^\r\n]*?)(\r?\n?)$/;

/** Takes the line out: the variable comes from the vault by its reference. */
export function rewriteDotenv({ text, spans, variable }: RewriteRequest): Change {
  const edits: TextEdit[] = [];
  const found = new Set<Note["code"]>();
  for (const { start, end } of spans) {
    const line = wholeLine(text, start);
    if (end > line.end) return refuse("multi-line");
    const written = text.slice(line.start, line.end);
    if (/^\s*#/.test(written)) {
      edits.push({ start, end, text: `REDACTED_${variable}` });
      found.add("redacted");
      continue;
    }
    const [, , exported, name, , quote = "", rest = ""] = LINE.exec(written) ?? [];
    if (name === undefined) return refuse("unclear");
    if (isPublicName(name)) return refuse("browser");
    const before = text.slice(line.start, start);
    const isFirst = /=\s*["'`]?$/.test(before) && before.indexOf("=") === before.search(/=\s*["'`]?$/);
    const tail = text.slice(end, line.end).trim();
    if (quote !== "" && !tail.startsWith(quote))
      return refuse(tail === "" || !rest.slice(1).includes(quote) ? "multi-line" : "part-of-value");
    const comment = quote === "" ? tail : tail.slice(1).trim();
    if (!isFirst || !(comment === "" || comment.startsWith("#"))) return refuse("part-of-value");
    if (name !== variable) return refuse("other-name", name);
    if (exported || quote !== "" || comment !== "") found.add("exported-line");
    if (text.split(name).length > 2 && countOf(text, name) > 1) found.add("duplicate-name");
    if (edits.at(-1)?.start !== line.start) edits.push({ ...line, text: "" });
  }
  return { edits, notes: notes(...found) };
}

function countOf(text: string, name: string): number {
  return [...text.matchAll(/^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=/gm)].filter(([, found]) => found === name).length;
}
