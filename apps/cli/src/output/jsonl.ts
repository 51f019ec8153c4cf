import type { Report, Row } from "./report.ts";
import type { Sink } from "./sink.ts";

/** One finding per line, as it is found. */
export function jsonlReport(sink: Sink): Report {
  return {
    add: (row) => sink.write(`${JSON.stringify(fields(row))}\n`),
    end: () => sink.close(),
  };
}

/** The fields of a finding, in the order in which machine formats print them. */
export function fields({ file, hit, rule, group, origin }: Row) {
  const { start, end, line, column, severity, confidence } = hit;
  const { ruleId, provider } = rule;
  return { file, start, end, line, column, rule: ruleId, provider, severity, confidence, group, ...origin };
}
