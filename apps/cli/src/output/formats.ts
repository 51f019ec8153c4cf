import type { Format } from "../scan/options.ts";
import { jsonReport } from "./json.ts";
import { jsonlReport } from "./jsonl.ts";
import type { Report } from "./report.ts";
import { sarifReport } from "./sarif.ts";
import type { Sink } from "./sink.ts";
import { tableReport } from "./table.ts";

/** @param isFile Whether the results go to a file instead of stdout. */
export function createReport(format: Format, sink: Sink, isFile: boolean): Report {
  if (format === "jsonl") return jsonlReport(sink);
  if (format === "json") return jsonReport(sink);
  if (format === "sarif") return sarifReport(sink);
  return tableReport(sink, isFile ? undefined : process.stdout);
}
