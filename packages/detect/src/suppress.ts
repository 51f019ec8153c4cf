import type { Span } from "./vendor.ts";

/** A comment counts when it is at most this many units from the key, so that an editor need not read long lines. */
export const SUPPRESS_REACH = 1000;
/** A comment for the whole file stands in its first units. */
export const FILE_HEAD = 2048;

const OURS = /vault-secret-ignore(-next-line|-file)?(?![\w-])[ \t:]*([^\n]*)/g;
const FOREIGN_LINE = /gitleaks:allow|trufflehog:ignore|pragma: ?(?:allowlist|whitelist) secret/;
const FOREIGN_NEXT_LINE = /pragma: ?allowlist nextline secret/;

/**
 * Whether a comment beside the key says to ignore it:
 *
 *   vault-secret-ignore [rule-id …] [-- reason]             on the line of the key
 *   vault-secret-ignore-next-line [rule-id …] [-- reason]   on the line before
 *   gitleaks:allow, trufflehog:ignore, pragma: allowlist secret, pragma: allowlist nextline secret
 *
 * Without a rule id it is for every rule. Words that are no rule id are part of the reason.
 */
export function isIgnored(text: string, { start, end }: Span, ruleId: string): boolean {
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  const line = text.slice(from, start) + text.slice(end, to);
  if (FOREIGN_LINE.test(line) || hasComment(line, undefined, ruleId)) return true;
  if (from === 0 || text[from - 1] !== "\n") return false;
  const before = text.slice(lineStart(text, from - 1), from - 1);
  return FOREIGN_NEXT_LINE.test(before) || hasComment(before, "-next-line", ruleId);
}

/** Whether the head of a file says to ignore a rule in all of it: `vault-secret-ignore-file [rule-id …] [-- reason]`. */
export function isIgnoredInFile(head: string, ruleId: string): boolean {
  return hasComment(head.slice(0, FILE_HEAD), "-file", ruleId);
}

function hasComment(text: string, where: string | undefined, ruleId: string): boolean {
  if (!text.includes("vault-secret-ignore")) return false;
  for (const [, suffix, rest = ""] of text.matchAll(OURS)) {
    if (suffix !== where) continue;
    const ids = (rest.split("--")[0] ?? "").match(/[a-z\d]+(?:-[a-z\d]+)+/g);
    if (!ids || ids.includes(ruleId)) return true;
  }
  return false;
}

function lineStart(text: string, at: number): number {
  const least = Math.max(0, at - SUPPRESS_REACH);
  const found = text.slice(least, at).lastIndexOf("\n");
  return least + found + 1;
}

function lineEnd(text: string, at: number): number {
  const found = text.slice(at, at + SUPPRESS_REACH).indexOf("\n");
  return found < 0 ? Math.min(text.length, at + SUPPRESS_REACH) : at + found;
}
