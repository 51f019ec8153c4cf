import { beginsCleanly } from "./boundary.ts";
import type { Candidate } from "./candidate.ts";
import type { RuleSet, ShapeTarget } from "./compile.ts";
import { isNear, keysByContext, type WordHit } from "./context/keys.ts";
import { isRealistic } from "./judge/realistic.ts";
import type { Units } from "./vendor.ts";

/** Whether a text of these bytes could hold anything: fast, and never wrong when it says no. */
export function mayHold({ anchors }: RuleSet, bytes: Uint8Array): boolean {
  const units = asUnits(bytes);
  return anchors.searchBytes(bytes, (target, position) => {
    if (target.type === "shape") return target.mayMatch(units, position);
    if (target.type === "structure") return target.compiled.rule.structure?.mayMatch?.(units, position) ?? true;
    return true;
  });
}

/** Keys that begin in `from` … `to`, sorted, none inside another. */
export function findKeys(ruleSet: RuleSet, text: string, from = 0, to = text.length): Candidate[] {
  const found: Candidate[] = [];
  const words: WordHit[] = [];
  const search = (target: Parameters<Parameters<typeof ruleSet.anchors.searchText>[1]>[0], position: number) => {
    if (target.type === "word") words.push({ position, rules: target.rules });
    else if (target.type === "shape") {
      const candidate = matchShape(target, text, position);
      if (candidate) found.push(candidate);
    } else {
      const { compiled } = target;
      const { structure } = compiled.rule;
      const match = structure && (structure.mayMatch?.(text, position) ?? true) && structure.match(text, position);
      if (match) found.push({ compiled, value: text.slice(match.start, match.end), ...match });
    }
    return undefined;
  };
  ruleSet.anchors.searchText(text, search, from, to);
  if (words.length > 0) found.push(...keysByContext(text, words));
  return withoutOverlaps(found.filter((candidate) => isKey(candidate, text)));
}

function matchShape(target: ShapeTarget, text: string, anchor: number): Candidate | undefined {
  if (!target.mayMatch(text, anchor)) return undefined;
  const pattern = target.pattern();
  for (let back = target.most; back >= target.least; back--) {
    const start = anchor - back;
    if (start < 0 || !beginsCleanly(text, start)) continue;
    pattern.lastIndex = start;
    const value = pattern.exec(text)?.[0];
    if (value !== undefined) return { compiled: target.compiled, start, end: start + value.length, value };
  }
  return undefined;
}

function isKey({ compiled, value, start, end }: Candidate, text: string): boolean {
  const { rule, near } = compiled;
  if (!rule.isPublic && !rule.structure && !isRealistic(value, compiled)) return false;
  if (!rule.isPublic && near && compiled.fixed > 0 && !isNear(text, start, end, near)) return false;
  return rule.check?.(value) ?? true;
}

/** Of keys that overlap stays the one whose rule knows most about it. */
function withoutOverlaps(candidates: Candidate[]): Candidate[] {
  const ranked = candidates.sort(
    (a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (!kept.some(({ start, end }) => candidate.start < end && start < candidate.end)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start).filter(({ compiled }) => !compiled.rule.isPublic);
}

function rank({ compiled }: Candidate): number {
  return compiled.fixed + (compiled.near ? 2 : 0);
}

function asUnits(bytes: Uint8Array): Units {
  return { length: bytes.length, charCodeAt: (index) => bytes[index] ?? Number.NaN };
}
