import type { Severity } from "@vault-secret/detect";
import type { Report, Summary } from "../output/report.ts";
import { isAtLeast } from "../severity.ts";
import type { Baseline } from "./baseline-file.ts";
import { createGroups } from "./groups.ts";
import type { FileHits, RuleFacts } from "./hit.ts";

/** Counts what a scan finds and hands it to the report. */
export interface Tally {
  learn(facts: readonly RuleFacts[]): void;
  /** Takes the hits of one file, whose absolute path is `path`. */
  take(found: FileHits, path: string): Promise<void>;
  /** Whether a finding counts as failure. */
  readonly failed: boolean;
  summary(): Pick<Summary, "findings" | "keys" | "known" | "bySeverity">;
}

export interface TallyOptions {
  readonly report: Report;
  readonly baseline: Baseline | undefined;
  /** Findings are accepted instead of reported. */
  readonly accepts: boolean;
  readonly failOn: Severity;
}

export function createTally({ report, baseline, accepts, failOn }: TallyOptions): Tally {
  const rules = new Map<string, RuleFacts>();
  const groups = createGroups();
  const bySeverity: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  let [findings, known, failed] = [0, 0, false];

  return {
    learn(facts) {
      for (const each of facts) rules.set(each.ruleId, each);
    },
    async take({ file, hits, origin }, path) {
      for (const hit of hits) {
        const rule = rules.get(hit.ruleId);
        if (!rule) throw new Error(`no facts about rule ${hit.ruleId}`);
        const isKnown = baseline?.accepts(hit, path) ?? false;
        if (isKnown) known++;
        else if (accepts) baseline?.accept(hit, path);
        else {
          findings++;
          failed ||= isAtLeast(hit.severity, failOn);
          const before = groups.count;
          const group = groups.of(hit.equal);
          if (groups.count > before) bySeverity[hit.severity]++;
          await report.add({ file, hit, rule, group, origin });
        }
      }
    },
    get failed() {
      return failed;
    },
    summary: () => ({ findings, keys: groups.count, known, bySeverity }),
  };
}
