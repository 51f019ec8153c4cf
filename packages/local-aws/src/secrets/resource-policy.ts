import type { Call, Operation } from "../call.ts";
import { AwsError } from "../errors.ts";
import { flag, requiredText } from "../input.ts";
import type { SecretRow } from "../store.ts";
import { readLiveSecret } from "./find.ts";
import { denies, isPublic, parsePolicy } from "./policy-document.ts";

const POLICY = { min: 1, max: 20_480 };

export const PutResourcePolicy: Operation = (input, call) => {
  const secret = readLiveSecret(input, call, "PutResourcePolicy");
  const policy = requiredText(input, "ResourcePolicy", POLICY);
  const statements = parsePolicy(policy);
  if (flag(input, "BlockPublicPolicy") && isPublic(statements)) {
    throw new AwsError("PublicPolicyException", "The resource policy grants everybody access to the secret.");
  }
  call.store.secrets.put(secret.name, { ...secret, policy });
  return { ARN: secret.arn, Name: secret.name };
};

export const GetResourcePolicy: Operation = (input, call) => {
  const secret = readLiveSecret(input, call, "GetResourcePolicy");
  return { ARN: secret.arn, Name: secret.name, ResourcePolicy: secret.policy };
};

export const DeleteResourcePolicy: Operation = (input, call) => {
  const { policy: _, ...secret } = readLiveSecret(input, call, "DeleteResourcePolicy");
  call.store.secrets.put(secret.name, secret);
  return { ARN: secret.arn, Name: secret.name };
};

export const ValidateResourcePolicy: Operation = (input) => {
  const statements = parsePolicy(requiredText(input, "ResourcePolicy", POLICY));
  const open = isPublic(statements);
  const problem = { CheckName: "PublicPolicy", ErrorMessage: "The resource policy grants everybody access." };
  return { PolicyValidationPassed: !open, ValidationErrors: open ? [problem] : [] };
};

/** AccessDeniedException if the secret's own policy denies this action to the caller. */
export function admitByPolicy(
  call: Call,
  secret: SecretRow,
  action: string,
  keys: Readonly<Record<string, string | undefined>> = {},
): void {
  if (secret.policy === undefined) return;
  const { arn } = call.caller;
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
