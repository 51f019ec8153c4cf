import {
  GetResourcePolicyCommand,
  PutResourcePolicyCommand,
  ValidateResourcePolicyCommand,
} from "@aws-sdk/client-secrets-manager";
import { expect } from "vitest";
import { behaviour, expectRefusal } from "../case.ts";
import { createSecret, read } from "./secret.ts";

function policy(Effect: "Allow" | "Deny", Action: string): string {
  const statement = { Effect, Principal: "*", Action, Resource: "*" };
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}

export const policies = [
  behaviour("a malformed resource policy is refused", async ({ secrets }) => {
    const { name: SecretId } = await createSecret(secrets);
    const put = new PutResourcePolicyCommand({ SecretId, ResourcePolicy: "{ not a policy" });
    await expectRefusal(secrets.send(put), "MalformedPolicyDocumentException");
  }),
  behaviour("a resource policy that denies reading is enforced", async ({ secrets }) => {
    const { name: SecretId } = await createSecret(secrets);
    const ResourcePolicy = policy("Deny", "secretsmanager:GetSecretValue");
    await secrets.send(new PutResourcePolicyCommand({ SecretId, ResourcePolicy }));
    expect(JSON.parse((await secrets.send(new GetResourcePolicyCommand({ SecretId }))).ResourcePolicy ?? "")).toEqual(
      JSON.parse(ResourcePolicy),
    );
    await expectRefusal(read(secrets, SecretId), "AccessDeniedException");
  }),
  behaviour("a resource policy can be validated without being set", async ({ secrets }) => {
    const ResourcePolicy = policy("Deny", "secretsmanager:DeleteSecret");
    const reply = await secrets.send(new ValidateResourcePolicyCommand({ ResourcePolicy }));
    expect(reply.PolicyValidationPassed).toBe(true);
  }),
];
