import { redact } from "../edits.ts";
import {
  type Change,
  concatenate,
  escapeParts,
  type Language,
  notes,
  type Place,
  refuse,
  replaceKeys,
  replaceWhole,
} from "../place.ts";
import type { Syntax } from "../syntax.ts";
import { ancestors, before, isText, type Token } from "../token.ts";
import { importOs } from "./python-import.ts";
import { type Line, lineOf } from "./python-lines.ts";

const quotes = /(?:"""|'''|"|')/.source;
const form = (name: string, prefix: string) => ({
  name,
  open: new RegExp(`(?:${prefix})${quotes}`, "iy"),
  close: (opener: string) => opener.replace(/^\w*/, ""),
  escape: "backslash" as const,
});
const hole = { open: "{", escaped: "{{" };
const tripled = (name: string, prefix: string) => ({
  ...form(name, prefix),
  open: new RegExp(`(?:${prefix})(?:"""|''')`, "iy"),
  lines: true,
});

const syntax: Syntax = {
  lineComments: ["#"],
  blockComments: [],
  openers: /["'bfrtuBFRTU]/y,
  strings: [
    { ...tripled("f", "f|rf|fr|t|rt|tr"), hole },
    { ...form("f", "f|rf|fr|t|rt|tr"), hole },
    tripled("bytes", "b|rb|br"),
    form("bytes", "b|rb|br"),
    tripled("text", "r|u|"),
    form("text", "r|u|"),
  ],
};

export const python: Language = {
  syntax,
  place: rewritePlace,
  once: importOs,
  survey: ({ text }) =>
    notes(/(?:^|[^.\w])os\s*(?::[^=\n]*)?=[^=]|\bdef\s+os\b|\bas\s+os\b|[(,]\s*os\s*[,):=]/m.test(text) && "shadowed"),
};

function rewritePlace(place: Place): Change {
  const { token, literal, code, isWhole, keys, request } = place;
  const line = lineOf(code, token);
  if (isText(line.first, "%", "!")) return refuse("magic");
  if (isDocstring(token, line)) return { edits: redact(keys, request.variable), notes: notes("redacted") };
  if (isPattern(token, line)) return refuse("pattern");
  if (ancestors(token).some((bracket) => isText(bracket, "[") && isText(bracket.previous, "Literal")))
    return refuse("type-position");

  const quote = literal.closer[0] === '"' ? '"' : "'";
  const other = quote === '"' ? "'" : '"';
  const read = (mark: string) => `os.environ[${mark}${request.variable}${mark}]`;
  const found = notes(readsAtImport(token, line) && "read-at-import");
  if (literal.form.name === "bytes") {
    if (hasNeighbour(token)) return refuse("mixed-quotes");
    const edits = concatenate(place, `${read(token.container ? quote : '"')}.encode()`);
    return { edits, notes: [...found, ...notes("bytes")] };
  }
  if (literal.form.name === "f") {
    if (token.container !== undefined) return refuse("mixed-quotes");
    return { edits: replaceKeys(place, `{${read(other)}}`), notes: found };
  }
  const joined = hasNeighbour(token);
  if (isWhole && !joined) return { edits: replaceWhole(place, read(token.container ? quote : '"')), notes: found };
  if (token.container !== undefined) {
    return joined ? refuse("mixed-quotes") : { edits: concatenate(place, read(quote)), notes: found };
  }
  return { edits: asFormatted(place, read(other)), notes: found };
}

/** `"Bearer KEY"` → `f"Bearer {os.environ['X']}"`; braces of the text are doubled. */
function asFormatted(place: Place, read: string): Change["edits"] {
  const { token, literal } = place;
  const prefix = literal.opener.replace(/["']+$/, "").replace(/u/i, "");
  const isRaw = /r/i.test(prefix);
  const special = isRaw ? /[{}]/g : /\\N\{[^}]*\}|\\[\s\S]|[{}]/g;
  return [
    { start: token.start, end: literal.contentStart, text: `${prefix}f${literal.closer}` },
    ...escapeParts(place, special, (found) => (found.startsWith("\\") ? found : found + found)),
    ...replaceKeys(place, `{${read}}`),
  ];
}

function isDocstring(token: Token, line: Line): boolean {
  return (
    line.first === token && token.container === undefined && (token.next === undefined || token.next === line.after)
  );
}

function isPattern(token: Token, line: Line): boolean {
  const { first } = line;
  if (!isText(first, "case") || first === undefined || first.next === undefined) return false;
  if (isText(first.next, "=", ".", ",", ")", ":", "+=")) return false;
  let at: Token | undefined = ancestors(token).at(-1) ?? token;
  for (let steps = 0; at !== undefined && at !== first && steps < 1000; steps++) {
    if (isText(at, ":", "if")) return false;
    at = before(at);
  }
  return at === first;
}

/** Default arguments, class attributes and decorators. */
function readsAtImport(token: Token, line: Line): boolean {
  if (line.isInClass || isText(line.first, "@")) return true;
  return ancestors(token).some((bracket) => isText(bracket, "(") && isText(bracket.previous?.previous, "def"));
}

/** Whether a string stands directly beside this one, so that both are one. */
function hasNeighbour(token: Token): boolean {
  const inBrackets = token.parent !== undefined || token.container !== undefined;
  const left = token.previous?.kind === "string" && (inBrackets || !token.newlineBefore);
  const right = token.next?.kind === "string" && (inBrackets || !token.next.newlineBefore);
  return left || right;
}
