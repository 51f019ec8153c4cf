import { lineStart } from "../edits.ts";
import { type Change, notes, refuse } from "../place.ts";
import type { RewriteRequest } from "../rewriting.ts";

/** `name = value` files. Only those of npm and Spring take variables; both write `${X}`. */
export function rewriteProperties({ text, spans, variable, filename = "" }: RewriteRequest): Change {
  if (spans.every(({ start }) => /^\s*[#;!]/.test(text.slice(lineStart(text, start), start)))) {
    return { edits: spans.map((span) => ({ ...span, text: `REDACTED_${variable}` })), notes: notes("redacted") };
  }
  const isNpm = /(?:^|[/\\])\.npmrc$/.test(filename);
  const isSpring = /(?:^|[/\\])application(?:-[\w.-]+)?\.properties$/.test(filename);
  if (!isNpm && !isSpring) return refuse("unknown-consumer");
  return {
    edits: spans.map((span) => ({ ...span, text: `\${${variable}}` })),
    notes: notes(isNpm ? "npmrc" : "spring"),
  };
}

/** Code that every visitor receives, whatever stands around the key. */
export function refuseBrowser(): Change {
  return refuse("browser");
}
