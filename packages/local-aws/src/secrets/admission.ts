import type { Call } from "../call.ts";
import { AwsError } from "../errors.ts";
import type { SecretRow } from "../store.ts";
import { denies, parsePolicy } from "./policy-document.ts";

/** Values of condition keys; one without a value is absent. */
export type ConditionKeys = Readonly<Record<string, string | undefined>>;

/** Never denied here, so that nobody locks himself out of his own vault. */
const ALWAYS_ADMITTED = ["GetResourcePolicy", "PutResourcePolicy", "DeleteResourcePolicy"];

/** AccessDeniedException if the secret's own policy denies the operation to the caller. */
export function admitByPolicy(call: Call, secret: SecretRow, operation: string, keys: ConditionKeys = {}): void {
  if (secret.policy === undefined || ALWAYS_ADMITTED.includes(operation)) return;
  const { arn } = call.caller;
  const action = `secretsmanager:${operation}`;
  const request = {
    principals: [arn, roleOf(arn), call.account, `arn:aws:iam::${call.account}:root`],
    action,
    resource: secret.arn,
    keys: { "aws:PrincipalArn": roleOf(arn), "secretsmanager:SecretId": secret.arn, ...keys },
  };
  if (!denies(parsePolicy(secret.policy), request)) return;
  throw new AwsError(
    "AccessDeniedException",
    `User: ${arn} is not authorized to perform: ${action} on resource: ${secret.arn} with an explicit deny in a resource-based policy`,
  );
}

/** The role behind an assumed-role session; any other ARN stays as it is. */
function roleOf(arn: string): string {
  return arn.replace(/:sts:(:\d+:)assumed-role\/(.+)\/[^/]+$/, ":iam:$1role/$2");
}
