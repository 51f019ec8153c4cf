import { redact } from "./edits.ts";
import { type Code, lex } from "./lexer.ts";
import { type Change, type Language, type Place, refuse } from "./place.ts";
import type { Note } from "./reasons.ts";
import type { RewriteRequest, Span, TextEdit } from "./rewriting.ts";
import type { Token } from "./token.ts";

/** Rewrites the places of a key in code. Comments are redacted. */
export function rewriteCode(language: Language, request: RewriteRequest): Change {
  const { text, spans, variable } = request;
  const begin = language.begin === undefined ? 0 : language.begin(text);
  if (begin === undefined || (spans[0]?.start ?? 0) < begin) return refuse("outside-code");
  const code = lex(text, language.syntax, begin);
  const inComments = spans.filter((span) => isIn(code.comments, span));
  const changes: Change[] = [
    { edits: redact(inComments, variable), notes: inComments.length ? [{ code: "redacted" }] : [] },
  ];
  const places = placesOf(
    code,
    request,
    spans.filter((span) => !inComments.includes(span)),
  );
  if (!Array.isArray(places)) return refuse(places.code);
  for (const place of places) {
    if (cutsEscape(place)) return refuse("inside-escape");
    changes.push(language.place(place));
    if (isEscaped(place)) changes.push({ edits: [], notes: [{ code: "escaped" }] });
  }
  const first = places[0];
  const isRead = changes
    .slice(1)
    .some(({ edits, notes }) => edits.length > 0 && !notes.some(({ code }) => code === "redacted"));
  if (first !== undefined && isRead) {
    changes.push({ edits: [], notes: language.survey?.(code, request) ?? [] });
    const once = language.once?.(code, first.token.start, request);
    if (once !== undefined) changes.unshift(once);
  }
  return join(changes);
}

function join(changes: readonly Change[]): Change {
  const edits: TextEdit[] = changes.flatMap((change) => change.edits);
  const notes = new Map<string, Note>();
  for (const note of changes.flatMap((change) => change.notes)) if (!notes.has(note.code)) notes.set(note.code, note);
  return { edits, notes: [...notes.values()] };
}

/** One place per literal, or the reason why there is none. */
function placesOf(code: Code, request: RewriteRequest, spans: readonly Span[]): Place[] | Note {
  const keysOf = new Map<Token, Span[]>();
  for (const span of spans) {
    const token = stringAt(code.strings, span);
    if (token === undefined) return { code: "unclear" };
    const keys = keysOf.get(token);
    if (keys === undefined) keysOf.set(token, [span]);
    else keys.push(span);
  }
  const places: Place[] = [];
  for (const [token, keys] of keysOf) {
    const { literal } = token;
    if (literal === undefined) return { code: token.kind === "regex" ? "regex" : "unclear" };
    for (const { start, end } of keys) {
      const isInside = literal.contentStart <= start && end <= literal.contentEnd;
      if (!isInside || literal.holes.some((hole) => hole.start < end && start < hole.end)) return { code: "unclear" };
    }
    const [key] = keys;
    const isWhole = keys.length === 1 && key?.start === literal.contentStart && key.end === literal.contentEnd;
    places.push({ code, request, token, literal, keys, isWhole });
  }
  return places;
}

/** The innermost string around a place. */
function stringAt(strings: readonly Token[], { start, end }: Span): Token | undefined {
  let low = 0;
  let high = strings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((strings[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let token = strings[low - 1];
  while (token !== undefined && token.end < end) token = token.container;
  return token;
}

function isIn(ranges: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.start <= span.start && span.end <= range.end;
}

/** Whether the key begins behind a backslash that belongs to it, or ends on one. */
function cutsEscape({ code, literal, keys }: Place): boolean {
  if (literal.form.escape !== "backslash") return false;
  return keys.some(({ start, end }) => {
    const backslashes = (at: number, from: number) => {
      let count = 0;
      while (at - count > from && count < 1000 && code.text[at - count - 1] === "\\") count++;
      return count;
    };
    return backslashes(start, literal.contentStart) % 2 === 1 || backslashes(end, start) % 2 === 1;
  });
}

function isEscaped({ code, literal, keys }: Place): boolean {
  return (
    literal.form.escape === "backslash" && keys.some(({ start, end }) => code.text.slice(start, end).includes("\\"))
  );
}
