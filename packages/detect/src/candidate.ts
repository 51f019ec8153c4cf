import type { CompiledRule } from "./compiled-rule.ts";
import type { Confidence } from "./finding.ts";

/** What may be a key, before judgement. */
export interface Candidate {
  readonly compiled: CompiledRule;
  /** UTF-16 units in the text. */
  readonly start: number;
  readonly end: number;
  /** The key itself, decoded where the text holds it escaped. */
  readonly value: string;
  /** Where the surroundings say more than the rule. */
  readonly confidence?: Confidence;
}
