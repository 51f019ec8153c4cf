import type { Reason, RewriteRequest, Rewriting, TextEdit } from "@vault-secret/rewrite";

/** A document that holds the key. */
export interface Target {
  readonly uri: string;
  readonly text: string;
  readonly languageId: string;
  readonly filename: string;
  /** Places of the key, sorted. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export interface DocumentEdits {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}

export interface Plan {
  /** The worst of all documents that can be changed; refuse if there is none. */
  readonly grade: Rewriting["grade"];
  readonly documents: readonly DocumentEdits[];
  /** What to look at, or why nothing is done. */
  readonly reasons: readonly Reason[];
  /** How many places are changed, and how many are left as they are. */
  readonly changed: number;
  readonly left: number;
  /** Edits that put a placeholder in place of the key, for the documents that are left, as far as that is possible. */
  readonly redactions: readonly DocumentEdits[];
}

/** What becomes of a key in all documents, when its variable is called so. */
export function planEdits(
  targets: readonly Target[],
  variable: string,
  rewrite: (request: RewriteRequest) => Rewriting,
): Plan {
  const parts = targets.map((target) => planDocument(target, variable, rewrite));
  const documents = parts.flatMap(({ documents }) => documents);
  const isReview = parts.some(({ grade }) => grade === "review");
  const reasons = new Map(parts.flatMap((part) => part.reasons).map((reason) => [reason.message, reason]));
  return {
    grade: documents.length === 0 ? "refuse" : isReview ? "review" : "safe",
    documents,
    reasons: [...reasons.values()],
    changed: sum(parts.map(({ changed }) => changed)),
    left: sum(parts.map(({ left }) => left)),
    redactions: parts.flatMap(({ redactions }) => redactions),
  };
}

/** All places of a document if that is possible, else those of which each alone is. */
function planDocument(target: Target, variable: string, rewrite: (request: RewriteRequest) => Rewriting): Plan {
  const { uri, spans, ...document } = target;
  const attempt = (some: Target["spans"]) => rewrite({ ...document, spans: some, variable });
  const whole = attempt(spans);
  if (whole.grade !== "refuse") return changedPlan(uri, whole, spans.length, 0);
  const good = spans.length > 1 ? spans.filter((span) => attempt([span]).grade !== "refuse") : [];
  const partly = good.length > 0 ? attempt(good) : whole;
  const redactions = whole.redaction ? [{ uri, edits: whole.redaction }] : [];
  if (partly.grade !== "refuse") {
    const plan = changedPlan(uri, partly, good.length, spans.length - good.length);
    return { ...plan, grade: "review", reasons: [...plan.reasons, whole.reason] };
  }
  return { grade: "refuse", documents: [], reasons: [whole.reason], changed: 0, left: spans.length, redactions };
}

function changedPlan(
  uri: string,
  { grade, edits, reasons }: Exclude<Rewriting, { grade: "refuse" }>,
  changed: number,
  left: number,
): Plan {
  return { grade, documents: [{ uri, edits }], reasons, changed, left, redactions: [] };
}

/** The one edit that makes the second text of the first; none if they are equal. */
export function difference(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start, end: before.length - tail, text: after.slice(start, after.length - tail) }];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
