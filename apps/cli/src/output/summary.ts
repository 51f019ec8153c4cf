import { SEVERITIES } from "../severity.ts";
import type { Summary } from "./report.ts";
import { count, digits, duration, size } from "./words.ts";

/** What a scan came to, in one or two sentences for stderr. */
export function describe(summary: Summary, sources: readonly { title: string }[]): string {
  const { files, bytes, ms, ignored, unreadable, known, findings, keys, bySeverity, interrupted } = summary;
  const unit = sources.length > 0 ? "item" : "file";
  const amounts = [count(files, unit), bytes > 0 && size(bytes), duration(ms)].filter(Boolean);
  const work = [...sources.map(({ title }) => title), ...amounts].join(", ");
  const severities = SEVERITIES.filter((each) => bySeverity[each] > 0).map(
    (each) => `${digits(bySeverity[each])} ${each}`,
  );
  const found =
    findings === 0
      ? `no keys found (${work})`
      : `${count(keys, "key")} in ${count(findings, "place")}: ${severities.join(", ")} (${work})`;
  const notes = [
    known > 0 && `${count(known, "finding")} known from the baseline`,
    unreadable > 0 && `${count(unreadable, unit)} could not be read`,
    ignored > 0 && `.gitignore hides ${count(ignored, "file")} or folders; --no-ignore scans them`,
  ].filter(Boolean);
  const sentence = [found, ...notes].join("; ");
  return interrupted ? `interrupted: ${sentence}` : sentence;
}
