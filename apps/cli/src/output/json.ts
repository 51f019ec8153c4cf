import { fields } from "./jsonl.ts";
import type { Report } from "./report.ts";
import type { Sink } from "./sink.ts";

/** One document: all findings, then the summary. Written as findings come, so that it needs no memory. */
export function jsonReport(sink: Sink): Report {
  let before = '{"findings":[\n';
  return {
    async add(row) {
      await sink.write(before + JSON.stringify(fields(row)));
      before = ",\n";
    },
    async end(summary) {
      const start = before === ",\n" ? "\n" : before;
      await sink.write(`${start}],"summary":${JSON.stringify(summary)}}\n`);
      await sink.close();
    },
  };
}
