import type { DocumentSelector } from "vscode";

/** Reference files: `vault.refs`, and one for each environment. */
export const REFS_FILES: DocumentSelector = [{ pattern: "**/vault.refs" }, { pattern: "**/vault.*.refs" }];

export function isRefsFile(path: string): boolean {
  return /(?:^|[\\/])vault(?:\.[\w-]+)?\.refs$/.test(path);
}

/** A reference in any text, up to where it ends in code and prose. */
export const REFERENCE = /aws-sm:\/\/[^\s"'`<>{}|\\^]+/;
