import type { Candidate } from "./candidate.ts";

/** Of keys that overlap stays the one whose rule knows most about it. What is public claims its place and goes. */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start);
  const kept: Candidate[] = [];
  let cluster: Candidate[] = [];
  let end = 0;
  for (const candidate of sorted) {
    if (candidate.start >= end) {
      for (const best of bestOf(cluster)) kept.push(best);
      cluster = [];
    }
    cluster.push(candidate);
    end = Math.max(end, candidate.end);
  }
  for (const best of bestOf(cluster)) kept.push(best);
  return kept.filter(({ compiled }) => !compiled.rule.isPublic);
}

/** Of candidates that hang together, sorted by place. */
function bestOf(cluster: readonly Candidate[]): Candidate[] {
  if (cluster.length < 2) return [...cluster];
  const kept: Candidate[] = [];
  for (const candidate of [...cluster].sort(byKnowledge)) {
    if (!kept.some(({ start, end }) => candidate.start < end && start < candidate.end)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function byKnowledge(a: Candidate, b: Candidate): number {
  return knowledge(b) - knowledge(a) || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

/** What a provider that is named counts, as characters of a literal. */
const NAMED = 3;

function knowledge({ compiled }: Candidate): number {
  return compiled.fixed + (compiled.near ? NAMED : 0);
}
