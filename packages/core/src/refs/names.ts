import { refusal } from "../reference/syntax.ts";
import { isDangerousVariable, isVariableName } from "../reference/variable-names.ts";

/** Why a name cannot stand in a reference file; undefined if it can. */
export function flawOf(name: string): { code: "bad-name" | "dangerous-name"; message: string } | undefined {
  if (!isVariableName(name)) return { code: "bad-name", message: BAD };
  return isDangerousVariable(name) ? { code: "dangerous-name", message: DANGEROUS } : undefined;
}

/** Throws VaultError("INVALID_REFERENCE"). */
export function assertName(name: string): void {
  const flaw = flawOf(name);
  if (flaw) throw refusal(flaw.message);
}

const BAD = "Write NAME=reference: a variable is named by ASCII letters, digits and _, and begins with no digit.";
const DANGEROUS =
  "This variable changes how programs start or where they connect, so it never gets a value from a reference. Choose another name.";
