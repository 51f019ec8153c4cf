import type { GenericTier, Severity } from "@vault-secret/detect";

export const FORMATS = ["table", "json", "jsonl", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

/** The options of `vault-secret scan`, as its help describes them. */
export interface ScanOptions {
  readonly format: Format;
  readonly exclude?: readonly string[];
  /** Whether .gitignore counts: `--no-ignore`. */
  readonly ignore: boolean;
  /** `false`: `--no-config`. */
  readonly config?: string | false;
  readonly threads?: number;
  readonly generic?: GenericTier;
  readonly failOn?: Severity;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly progress: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename: string;
  readonly rules?: boolean;
  readonly explain?: string;
  readonly history?: boolean;
  readonly staged?: boolean;
  readonly pid?: number;
}
