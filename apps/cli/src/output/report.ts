import type { Severity } from "@vault-secret/detect";
import type { Hit, RuleFacts } from "../scan/hit.ts";
import type { Origin } from "../sources/source.ts";

/** One finding, ready to be printed. */
export interface Row {
  /** With `/`, relative to what is scanned. */
  readonly file: string;
  readonly hit: Hit;
  readonly rule: RuleFacts;
  /** `g1`, `g2`…: the same for equal keys, numbered in the order of the output. */
  readonly group: string;
  readonly origin: Origin | undefined;
}

/** What a scan came to. */
export interface Summary {
  readonly files: number;
  readonly bytes: number;
  readonly ms: number;
  /** Files and folders that .gitignore hides. */
  readonly ignored: number;
  readonly unreadable: number;
  /** Findings that the baseline knows. */
  readonly known: number;
  readonly findings: number;
  readonly keys: number;
  /** How many keys, each by its first finding. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly interrupted: boolean;
}

/** A format. Rows come in the order of the output; `end` is called once, also after an interruption. */
export interface Report {
  add(row: Row): Promise<void>;
  end(summary: Summary): Promise<void>;
}
