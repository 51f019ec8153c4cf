import { formatArn, formatEcs, parseArnReference } from "./bare-arn.ts";
import { CFN_PREFIX, formatCfn, parseCfn } from "./cfn.ts";
import { formatOwn, parseOwn, SEALED_PREFIX, SECRET_PREFIX } from "./own.ts";
import { refusal } from "./syntax.ts";
import type { Reference, ReferenceForm, SecretReference } from "./types.ts";
import { formatVals, parseVals, VALS_PATTERN } from "./vals.ts";

export type { Reference, ReferenceForm, SealedReference, SecretField, SecretReference } from "./types.ts";

/**
 * Reads a reference in any spelling: our own (`aws-sm://…`, `aws-kms:…`), the ARN of a secret with or without the
 * suffix of ECS, CloudFormation's `{{resolve:secretsmanager:…}}`, vals' `ref+awssecrets://…` and `ref+awskms://…`.
 * Throws VaultError("INVALID_REFERENCE") with a hint that says why, and never quotes the text: it may be a key.
 */
export function parseReference(text: string): Reference {
  if (text.startsWith(SECRET_PREFIX) || text.startsWith(SEALED_PREFIX)) return parseOwn(text);
  if (text.startsWith("arn:")) return parseArnReference(text);
  if (text.startsWith(CFN_PREFIX)) return parseCfn(text);
  if (VALS_PATTERN.test(text)) return parseVals(text);
  throw refusal(
    "Write aws-sm://<name>#<field>, for example aws-sm://prod/newsletter/openai#OPENAI_API_KEY, or an ARN.",
  );
}

/** True when `parseReference` reads it. */
export function isReference(text: string): boolean {
  try {
    parseReference(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes a reference so that the named tool reads the same secret from it, and so does `parseReference`.
 * Throws VaultError("INVALID_REFERENCE") when the reference is not valid or the form cannot express it.
 */
export function formatReference(reference: Reference, form: ReferenceForm = "own"): string {
  const own = formatOwn(reference);
  // Reading it back is the check of a reference that was built by hand, and completes it.
  const checked = parseOwn(own);
  if (form === "own") return own;
  return form === "vals" ? formatVals(checked) : formatSecretOnly(checked, form);
}

function formatSecretOnly(reference: Reference, form: "arn" | "ecs" | "cfn"): string {
  if (reference.kind === "sealed")
    throw refusal(
      "A sealed value can be written in our own form and that of vals only; the others name secrets in Secrets Manager.",
    );
  return FORMATS[form](reference);
}

const FORMATS: Readonly<Record<"arn" | "ecs" | "cfn", (reference: SecretReference) => string>> = {
  arn: formatArn,
  ecs: formatEcs,
  cfn: formatCfn,
};
