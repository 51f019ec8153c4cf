import { lineStart, placeholder } from "../edits.ts";
import { lineEnd } from "../lexer.ts";
import { type Change, notes, refuse } from "../place.ts";
import type { Note } from "../reasons.ts";
import type { RewriteRequest, TextEdit } from "../rewriting.ts";
import { shellQuotes } from "./shell-quotes.ts";

/** sh, bash and zsh: `${X:?X is not set}`, in quotes wherever it stands. */
export function rewriteShell({ text, spans, variable, filename = "" }: RewriteRequest): Change {
  if (filename.endsWith(".fish")) return refuse("unknown-language");
  const stretches = shellQuotes(text);
  const edits: TextEdit[] = [];
  const found: Note[] = [];
  const read = `\${${variable}:?${variable} is not set}`;
  let index = 0;
  for (const { start, end } of spans) {
    while ((stretches[index]?.end ?? text.length) <= start) index++;
    const stretch = stretches[index];
    if (stretch === undefined || stretch.start > start || stretch.end < end) return refuse("unclear");
    const { quote } = stretch;
    if (quote === "ansi" || quote === "raw-heredoc") return refuse("no-expansion");
    if (quote === "comment") {
      edits.push({ start, end, text: placeholder(variable) });
      found.push({ code: "redacted" });
      continue;
    }
    if (isAfterBackslash(text, start)) return refuse("inside-escape");
    if (quote === "single") {
      const left = start === stretch.start ? 1 : 0;
      const right = end === stretch.end && end < text.length ? 1 : 0;
      edits.push({ start: start - left, end: end + right, text: `${left ? "" : "'"}"${read}"${right ? "" : "'"}` });
      if (!left || !right) found.push({ code: "requoted" });
    } else edits.push({ start, end, text: quote === "bare" ? `"${read}"` : read });
    found.push(...notes(isOnCurl(text, start) && "argv"));
  }
  return { edits, notes: found.filter(({ code }, at) => found.findIndex((note) => note.code === code) === at) };
}

function isAfterBackslash(text: string, at: number): boolean {
  let count = 0;
  while (count < 1000 && text[at - count - 1] === "\\") count++;
  return count % 2 === 1;
}

function isOnCurl(text: string, at: number): boolean {
  const line = text.slice(Math.max(lineStart(text, at), at - 500), Math.min(lineEnd(text, at), at));
  return /\bcurl\b/.test(line) && /\s(?:-u|--user)\s*["']?$|\s(?:-u|--user)[\s=]/.test(line);
}
