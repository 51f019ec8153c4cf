import {
  type Change,
  concatenate,
  escapeParts,
  type Language,
  notes,
  type Place,
  refuse,
  replaceKeys,
} from "../place.ts";
import type { Syntax } from "../syntax.ts";
import { ancestors, before, isText, type Token } from "../token.ts";
import { constantUses } from "./constants.ts";

const syntax: Syntax = {
  lineComments: ["//"],
  blockComments: [["/*", "*/"]],
  openers: /["']/y,
  strings: [
    { name: "block", open: /"""[ \t\f]*\r?\n/y, close: '"""', escape: "backslash", lines: true },
    { name: "quoted", open: /"/y, escape: "backslash" },
    { name: "char", open: /'/y, escape: "backslash" },
  ],
};

export const java: Language = { syntax, place: rewritePlace };

function rewritePlace(place: Place): Change {
  const { token, literal, code, request } = place;
  if (literal.form.name === "char") return refuse("unclear");
  if (ancestors(token).some(isAnnotation)) return refuse("annotation");
  if (isLabel(token)) return refuse("pattern");
  const head = declarationHead(token);
  const name = head.name;
  const isFinal = head.words.has("final") || isInInterface(token);
  if (isFinal && name !== undefined && constantUses(code).has(name)) return refuse("constant-used");
  const isPublic = isFinal && (head.words.has("static") || isInInterface(token)) && !head.words.has("private");
  const found = notes(isPublic && "public-constant", throwsOnNull(token) && "null");
  const read = `System.getenv("${request.variable}")`;
  if (literal.form.name !== "block" || place.isWhole) return { edits: concatenate(place, read), notes: found };
  return { edits: asFormatted(place, read), notes: found };
}

/** A text block with `%s` in place of the key. */
function asFormatted(place: Place, read: string): Change["edits"] {
  const values = place.keys.map(() => read).join(", ");
  return [
    ...escapeParts(place, /%/g, () => "%%"),
    ...replaceKeys(place, "%s"),
    { start: place.token.end, end: place.token.end, text: `.formatted(${values})` },
  ];
}

/** Whether a bracket holds the arguments of an annotation: `@a.Name(`. */
export function isAnnotation(bracket: Token): boolean {
  let name = isText(bracket, "(") ? bracket.previous : undefined;
  for (let steps = 0; isText(name?.previous, ".") && steps < 20; steps++) name = name?.previous?.previous;
  return name?.kind === "word" && isText(name.previous, "@");
}

function isLabel(token: Token): boolean {
  let at: Token | undefined = before(token);
  for (let steps = 0; at !== undefined && steps < 100; steps++, at = before(at)) {
    if (isText(at, "case")) return true;
    if (at.kind !== "string" && !isText(at, ",") && at.kind !== "word" && !isText(at, ".")) return false;
  }
  return false;
}

/** The words before `name =` in the declaration around the token. `byLine`: statements end with their line. */
export function declarationHead(token: Token, byLine = false): { words: Set<string>; name: string | undefined } {
  const words = new Set<string>();
  let name: string | undefined;
  let level = token;
  let at: Token | undefined = before(token);
  for (let steps = 0; steps < 1000; steps++) {
    if (at === undefined) {
      if (level.parent === undefined || isBody(level.parent)) break;
      level = level.parent;
      at = before(level);
      continue;
    }
    if (isText(at, ";", "->", "return", "{", "}")) break;
    if (isText(at, "=")) name ??= at.previous?.text;
    else if (name !== undefined && at.kind === "word") words.add(at.text);
    const { previous } = at;
    if (
      byLine &&
      at.newlineBefore &&
      (previous?.kind === "word" || previous?.kind === "string" || isText(previous, ")", "]"))
    )
      break;
    at = before(at);
  }
  return { words, name };
}

/** Whether a brace opens a body and not the values of an array. */
function isBody(bracket: Token): boolean {
  return isText(bracket, "{") && !isText(bracket.previous, "]", "=", ",", "{", "(");
}

/** Whether the nearest type around is an interface, whose fields are constants. */
function isInInterface(token: Token): boolean {
  const body = ancestors(token).find(isBody);
  if (body === undefined) return false;
  let at: Token | undefined = before(body);
  for (let steps = 0; at !== undefined && steps < 50; steps++, at = before(at)) {
    if (isText(at, "interface")) return true;
    if (isText(at, ";", "{", "}", "class", "enum", "record")) return false;
  }
  return false;
}

/** `Map.of(…)`, `List.of(…)` and their like take no null. */
function throwsOnNull(token: Token): boolean {
  return ancestors(token).some((bracket) => {
    const name = isText(bracket, "(") ? bracket.previous : undefined;
    const owner = name?.previous?.previous;
    if (!isText(name?.previous, ".")) return false;
    return (
      (isText(name, "of", "entry", "ofEntries") && isText(owner, "Map", "List", "Set", "Optional")) ||
      isText(name, "requireNonNull")
    );
  });
}
