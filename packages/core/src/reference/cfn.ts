import { parseSecretArn } from "./arn.ts";
import { secretReference, textsOf } from "./checks.ts";
import { refusal } from "./syntax.ts";
import type { SecretField, SecretReference } from "./types.ts";

export const CFN_PREFIX = "{{resolve:";
const SERVICE = "secretsmanager:";
const SUFFIX = "}}";
const ARN_PARTS = 7;

/** `{{resolve:secretsmanager:<name or ARN>:SecretString:<json key>:<stage>:<version>}}`, cut off after any part. */
export function parseCfn(text: string): SecretReference {
  if (!text.startsWith(CFN_PREFIX + SERVICE) || !text.endsWith(SUFFIX))
    throw refusal(
      "Of CloudFormation's dynamic references only {{resolve:secretsmanager:…}} is read, with nothing around it.",
    );
  const parts = text.slice(CFN_PREFIX.length + SERVICE.length, -SUFFIX.length).split(":");
  const idParts = parts[0] === "arn" && parts[5] === "secret" ? ARN_PARTS : 1;
  const [attribute, name, versionStage, versionId, ...rest] = parts.slice(idParts).map((part) => part || undefined);
  if (rest.length > 0 || (attribute !== undefined && attribute !== "SecretString"))
    throw refusal("After the secret CloudFormation takes :SecretString:<json key>:<stage>:<version> and no more.");
  return secretReference({
    secretId: parts.slice(0, idParts).join(":"),
    versionStage,
    versionId,
    field: name === undefined ? undefined : { form: "name", name },
  });
}

export function formatCfn({ secretId, region, versionStage, versionId, field }: SecretReference): string {
  if (region !== undefined && !parseSecretArn(secretId))
    throw refusal(
      "CloudFormation reads a secret's name in the Region of the stack. Put the ARN in its place, or remove the Region.",
    );
  const parts = [secretId, field || versionStage || versionId ? "SecretString" : "", field ? jsonKey(field) : ""];
  parts.push(versionStage ?? "", versionId ?? "");
  while (parts.at(-1) === "") parts.pop();
  if (parts.slice(1).some((part) => /[:{}]/.test(part)) || parts.at(-1)?.endsWith("\\"))
    throw refusal(
      "In CloudFormation no field, stage or version may have a colon or brace, and the last one no backslash at its end.",
    );
  return `${CFN_PREFIX}${SERVICE}${parts.join(":")}${SUFFIX}`;
}

/** The top-level key that a field stands for in CloudFormation and ECS, which know no paths. */
export function jsonKey(field: SecretField): string {
  const [key, ...deeper] = textsOf(field);
  if (!key || deeper.length > 0)
    throw refusal("CloudFormation and ECS name one top-level field, neither a path into the value nor an empty name.");
  return key;
}
