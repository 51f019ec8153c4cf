import { redact } from "../edits.ts";
import type { Change } from "../place.ts";
import type { RewriteRequest } from "../rewriting.ts";

/** Markdown, logs, notes: nothing runs, so a placeholder says what stood there. */
export function redactProse({ spans, variable }: RewriteRequest): Change {
  return { edits: redact(spans, variable), notes: [{ code: "redacted" }] };
}
