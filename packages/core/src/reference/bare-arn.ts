import { parseSecretArn } from "./arn.ts";
import { jsonKey } from "./cfn.ts";
import { secretReference } from "./checks.ts";
import { refusal } from "./syntax.ts";
import type { SecretReference } from "./types.ts";

const ARN_PARTS = 7;
const ECS_PARTS = 10;

/**
 * A bare ARN, or the ECS form `<arn>:<json key>:<stage>:<version>`, in which each of the three may be empty but all
 * three colons are there. Nothing is percent-decoded.
 */
export function parseArnReference(text: string): SecretReference {
  const parts = text.split(":");
  const [name, versionStage, versionId] = parts.slice(ARN_PARTS).map((part) => part || undefined);
  const secretId = parts.slice(0, ARN_PARTS).join(":");
  if (!parseSecretArn(secretId))
    throw refusal("Only the ARN of a secret is read: arn:aws:secretsmanager:<region>:<account>:secret:<name>.");
  if (parts.length !== ARN_PARTS && parts.length !== ECS_PARTS)
    throw refusal(
      "After the ARN of a secret ECS wants all three of :<json key>:<stage>:<version>, though each may be empty.",
    );
  return secretReference({
    secretId,
    versionStage,
    versionId,
    field: name === undefined ? undefined : { form: "name", name },
  });
}

/** What any AWS tool takes as secret id. */
export function formatArn({ secretId, versionStage, versionId, field }: SecretReference): string {
  if (!parseSecretArn(secretId))
    throw refusal("The reference names the secret by its name. Put the whole ARN in its place first.");
  if (field) throw refusal("An ARN cannot name a field of a secret. Use the ECS or CloudFormation form.");
  if (versionStage ?? versionId)
    throw refusal("An ARN cannot name a stage or version. Use the ECS or CloudFormation form.");
  return secretId;
}

/** `valueFrom` of an ECS task definition (container agent 1.37 or Fargate 1.4.0 and newer when more than the ARN is given). */
export function formatEcs({ secretId, versionStage, versionId, field }: SecretReference): string {
  if (!parseSecretArn(secretId))
    throw refusal("ECS takes the whole ARN of a secret, not its name. Put the ARN in its place first.");
  if (!field && !versionStage && !versionId) return secretId;
  const suffix = [field && jsonKey(field), versionStage, versionId].map((part) => part ?? "");
  if (suffix.some((part) => part.includes(":")))
    throw refusal("ECS separates its parts by colons, so no field, stage or version may have one.");
  return [secretId, ...suffix].join(":");
}
