import type { Call, Operation } from "../call.ts";
import { AwsError } from "../errors.ts";
import { requiredText, text } from "../input.ts";
import { findKey } from "./find.ts";

/** Key policies are kept and shown, not enforced: the one user of a local vault owns all its keys. */
export const PutKeyPolicy: Operation = (input, call) => {
  const key = findKey(call, requiredText(input, "KeyId"));
  text(input, "PolicyName", { oneOf: ["default"] });
  const policy = requiredText(input, "Policy", { min: 1, max: 131_072 });
  if (!isJson(policy)) throw new AwsError("MalformedPolicyDocumentException", "The policy is not JSON.");
  call.store.keys.put(key.id, { ...key, policy });
  return undefined;
};

export const GetKeyPolicy: Operation = (input, call) => {
  const key = findKey(call, requiredText(input, "KeyId"));
  return { Policy: key.policy ?? accountPolicy(call), PolicyName: "default" };
};

export const ListKeyPolicies: Operation = (input, call) => {
  findKey(call, requiredText(input, "KeyId"));
  return { PolicyNames: ["default"], Truncated: false };
};

function accountPolicy(call: Call): string {
  const Statement = {
    Sid: "Enable IAM User Permissions",
    Effect: "Allow",
    Principal: { AWS: `arn:aws:iam::${call.account}:root` },
    Action: "kms:*",
    Resource: "*",
  };
  return JSON.stringify({ Version: "2012-10-17", Id: "key-default-1", Statement: [Statement] });
}

function isJson(source: string): boolean {
  try {
    return typeof JSON.parse(source) === "object";
  } catch {
    return false;
  }
}
