/** What a scanner says it has found. */
export interface Hit {
  /** Relative to the scanned folder, with slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly rule: string;
  /** The reported text, where the scanner prints it. Stays in memory. */
  readonly text?: string;
  /** UTF-16 units, where the scanner reports them. */
  readonly start?: number;
  readonly end?: number;
}
