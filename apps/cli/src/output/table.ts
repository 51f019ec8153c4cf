import type { Severity } from "@vault-secret/detect";
import type { Hit, RuleFacts } from "../scan/hit.ts";
import { SEVERITIES } from "../severity.ts";
import type { Origin } from "../sources/source.ts";
import { paint } from "./colours.ts";
import type { Report } from "./report.ts";
import type { Sink } from "./sink.ts";
import { count, printable } from "./words.ts";

interface Problem {
  readonly rule: RuleFacts;
  readonly severity: Severity;
  readonly places: string[];
  placeCount: number;
}

type Style = ReturnType<typeof paint> & { width: number };

/** So many keys are shown, so that memory stays bounded; the worst of those that come first. */
const MOST_KEYS = 5000;
const MOST_PLACES = 10;
/** Lines longer than this are hard to read even where there is room. */
const WIDEST = 110;

/**
 * For people: one key in seven places is one problem. The worst come first.
 * @param terminal Where the output goes, if it is no file: tells width and whether there are colours.
 */
export function tableReport(sink: Sink, terminal: NodeJS.WriteStream | undefined): Report {
  const problems = new Map<string, Problem>();
  let left = 0;
  return {
    async add({ file, hit, rule, group, origin }) {
      let problem = problems.get(group);
      if (!problem) {
        if (problems.size >= MOST_KEYS) {
          left++;
          return;
        }
        problem = { rule, severity: hit.severity, places: [], placeCount: 0 };
        problems.set(group, problem);
      }
      if (problem.places.length < MOST_PLACES) problem.places.push(place(file, hit, origin));
      problem.placeCount++;
    },
    async end() {
      const style = { ...paint(terminal), width: Math.min(terminal?.columns || WIDEST, WIDEST) };
      for (const severity of SEVERITIES) {
        for (const problem of problems.values()) {
          if (problem.severity === severity) await sink.write(show(problem, style));
        }
      }
      if (left > 0) await sink.write(`… and ${count(left, "more finding")}; --format jsonl lists all.\n`);
      await sink.close();
    },
  };
}

function place(file: string, { line, column }: Hit, origin: Origin | undefined): string {
  const where = `${printable(file)}:${line}:${column}`;
  const notes = [
    origin?.commit && `in ${origin.commit.slice(0, 10)}`,
    origin?.date?.slice(0, 10),
    origin?.removedIn && `removed in ${origin.removedIn.slice(0, 10)}`,
    origin?.removedIn === null && "still there",
    origin?.onRemote && "on a remote",
    origin?.layer && `layer ${origin.layer.replace(/^sha256:/, "").slice(0, 12)}`,
  ].filter(Boolean);
  return notes.length > 0 ? `${where}  ${notes.join(", ")}` : where;
}

function show({ rule, severity, places, placeCount }: Problem, { bySeverity, bold, dim, width }: Style): string {
  const what = `${rule.provider} ${rule.kind}`;
  const used = severity.length + 2 + what.length;
  const gap = width - used - rule.ruleId.length;
  const id = gap >= 2 ? " ".repeat(gap) + dim(rule.ruleId) : "";
  const lines = [`${bySeverity[severity](severity)}  ${bold(what)}${id}`];
  for (const each of places) lines.push(`  ${each}`);
  if (placeCount > places.length) lines.push(dim(`  … and ${count(placeCount - places.length, "more place")}`));
  if (rule.revokeUrl) lines.push(dim(`  revoke at ${rule.revokeUrl}`));
  return `${lines.join("\n")}\n\n`;
}
