import type { Operation } from "../call.ts";
import { AwsError } from "../errors.ts";
import { flag, requiredText } from "../input.ts";
import { readLiveSecret } from "./find.ts";
import { isPublic, parsePolicy } from "./policy-document.ts";

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
