import type { ReasonCode } from "./reasons.ts";

/** UTF-16 units `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface RewriteRequest {
  readonly text: string;
  /** Where the key stands, without quotes or `Bearer `; all spans are of the same key. Sorted; usually one. */
  readonly spans: readonly Span[];
  /** As VS Code names languages, such as `typescriptreact`, `shellscript`, `dotenv`. */
  readonly languageId: string;
  /** Name or path. Configuration files are known by it: `docker-compose.yml`, `.vscode/launch.json`. */
  readonly filename?: string;
  /** Name of the environment variable that will hold the key. */
  readonly variable: string;
}

/** Places in the old text. */
export interface TextEdit extends Span {
  readonly text: string;
}

export interface Reason {
  readonly code: ReasonCode;
  /** English, one sentence, for a person. */
  readonly message: string;
  /** A name of the variable with which the same place can be rewritten. */
  readonly variable?: string;
}

/**
 * `safe`: one click; reasons are notes. `review`: the reasons say what to look at. `refuse`: nothing may be edited.
 * Edits are sorted and disjoint, imports included.
 */
export type Rewriting =
  | { readonly grade: "safe" | "review"; readonly edits: readonly TextEdit[]; readonly reasons: readonly Reason[] }
  | {
      readonly grade: "refuse";
      readonly reason: Reason;
      /** Puts a placeholder in place of the key, where that keeps the syntax. */
      readonly redaction?: readonly TextEdit[];
    };
