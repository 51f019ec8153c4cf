import { rewriteCode } from "./code.ts";
import { arrange, redact } from "./edits.ts";
import { handlerOf } from "./handlers.ts";
import { type Change, refuse } from "./place.ts";
import { levelOf, reasonOf } from "./reasons.ts";
import type { RewriteRequest, Rewriting, Span } from "./rewriting.ts";

/** More are a generated file. */
const MAX_PLACES = 1000;

/** Whether code or configuration of this language can be rewritten at all; others are refused with a redaction. */
export function isSupported(languageId: string): boolean {
  return handlerOf(languageId, "") !== undefined;
}

/**
 * Has the program read the key from the environment, at every span. One place that must be refused refuses all of them:
 * ask again without it. Never throws.
 */
export function rewrite(request: RewriteRequest): Rewriting {
  const { text, spans, variable } = request;
  if (!areSound(spans, text.length)) return refusal(request, refuse("bad-span"));
  if (!/^[A-Za-z_]\w*$/.test(variable)) return refusal(request, refuse("bad-name"));
  if (spans.length > MAX_PLACES) return refusal(request, refuse("too-many-places"));
  const handler = handlerOf(request.languageId, request.filename ?? "");
  if (handler === undefined) return refusal(request, refuse("unknown-language"));
  const change = "syntax" in handler ? rewriteCode(handler, request) : handler(request);
  const edits = arrange(change.edits);
  if (edits === undefined || change.notes.some(({ code }) => levelOf(code) === "refuse")) {
    return refusal(request, edits === undefined ? refuse("unclear") : change);
  }
  const isReview = change.notes.some(({ code }) => levelOf(code) === "review");
  const reasons = change.notes.map((note) => reasonOf(note, variable));
  return { grade: isReview ? "review" : "safe", edits, reasons };
}

function refusal({ spans, text, variable }: RewriteRequest, { notes }: Change): Rewriting {
  const note = notes.find(({ code }) => levelOf(code) === "refuse") ?? { code: "unclear" as const };
  const reason = reasonOf(note, variable);
  const isOpen = note.code === "bad-span" || note.code === "bad-name" || note.code === "unclear";
  if (isOpen || !areSound(spans, text.length)) return { grade: "refuse", reason };
  return { grade: "refuse", reason, redaction: arrange(redact(spans, variable)) ?? [] };
}

function areSound(spans: readonly Span[], length: number): boolean {
  let end = 0;
  for (const span of spans) {
    if (!Number.isInteger(span.start) || !Number.isInteger(span.end) || span.start < end || span.end <= span.start)
      return false;
    end = span.end;
  }
  return spans.length > 0 && end <= length;
}
