import { parseSealedText } from "../sealed/text.ts";
import { isRegionName, parseKeyArn, parseSecretArn } from "./arn.ts";
import { isSecretName } from "./naming.ts";
import { assertPlain, refusal } from "./syntax.ts";
import type { SealedReference, SecretField, SecretReference } from "./types.ts";

/** A reference still without its checks: every spelling is read into one of these. */
export type Unchecked<T> = { readonly [K in keyof T]: T[K] | undefined };

/** Checks what all spellings of a secret have in common, and fills in the Region of an ARN. */
export function secretReference(
  parts: Unchecked<Omit<SecretReference, "kind">> & { secretId: string },
): SecretReference {
  const { secretId, versionStage, versionId, field } = parts;
  const arn = parseSecretArn(secretId);
  if (!arn && !isSecretName(secretId))
    throw refusal("The secret is given by its name (ASCII letters, digits and / _ + = . @ -) or by its ARN.");
  if (versionStage !== undefined && versionId !== undefined)
    throw refusal("Give a stage or a version, not both: a stage moves from version to version.");
  if (versionStage === "" || (versionStage?.length ?? 0) > 256) throw refusal("A stage has 1 to 256 characters.");
  if (versionId === "" || (versionId?.length ?? 0) > 64) throw refusal("A version id has 1 to 64 characters.");
  if (field && textsOf(field).length === 0) throw refusal(NO_FIELD);
  assertPlain([versionStage, versionId, ...(field ? textsOf(field) : [])]);
  const region = regionOf(parts.region, arn?.region);
  return {
    kind: "secret",
    secretId,
    ...(region !== undefined && { region }),
    ...(versionStage !== undefined && { versionStage }),
    ...(versionId !== undefined && { versionId }),
    ...(field !== undefined && { field }),
  };
}

/** Checks what all spellings of a sealed value have in common, and fills in the Region of a key ARN. */
export function sealedReference(
  parts: Unchecked<Omit<SealedReference, "kind" | "form" | "context">> & {
    text: string;
    context: readonly (readonly [name: string, value: string])[];
  },
): SealedReference {
  const { text, key, context } = parts;
  const { form } = parseSealedText(text);
  const keyArn = key === undefined ? undefined : parseKeyArn(key);
  if (key !== undefined && !keyArn && !/^[A-Za-z0-9/_-]{1,256}$/.test(key))
    throw refusal("The key is given by its id, its alias (alias/name) or the ARN of one of these.");
  if (context.some(([name]) => name === "")) throw refusal("A pair of the context has no name.");
  assertPlain(context.flat());
  const region = regionOf(parts.region, keyArn?.region);
  return {
    kind: "sealed",
    form,
    text,
    ...(key !== undefined && { key }),
    ...(region !== undefined && { region }),
    context: Object.fromEntries(context),
  };
}

/** The only name, or the tokens of the pointer. Empty when the field says nothing. */
export function textsOf(field: SecretField): readonly string[] {
  if (field.form === "pointer") return field.tokens;
  return field.name === "" ? [] : [field.name];
}

const NO_FIELD = "The # sign is not followed by a field. Name one, or leave out the # for the whole secret.";

function regionOf(option: string | undefined, ofArn: string | undefined): string | undefined {
  if (option !== undefined && !isRegionName(option)) throw refusal("The Region is written like eu-west-1.");
  if (option !== undefined && ofArn !== undefined && option !== ofArn)
    throw refusal("The Region contradicts the ARN. Remove it: the ARN's own Region is used.");
  return option ?? ofArn;
}
