import { AssumeRoleCommand, GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { expect } from "vitest";
import { behaviour, expectRefusal } from "./case.ts";

const RoleArn = "arn:aws:iam::123456789012:role/vault-secret-contract";

const identity = [
  behaviour("GetCallerIdentity tells account, ARN and user id", async ({ sts }) => {
    const reply = await sts.send(new GetCallerIdentityCommand({}));
    expect(reply.Account).toMatch(/^\d{12}$/);
    expect(reply.Arn).toMatch(new RegExp(`^arn:aws:(iam|sts)::${reply.Account}:`));
    expect(reply.UserId).toMatch(/./);
  }),
];

const roles = [
  behaviour("AssumeRole gives credentials that expire, and names role and session", async ({ sts }) => {
    const reply = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: "contract" }));
    expect(reply.Credentials?.AccessKeyId).toMatch(/^[A-Z0-9]{16,128}$/);
    expect(reply.Credentials?.SecretAccessKey).toMatch(/./);
    expect(reply.Credentials?.SessionToken).toMatch(/./);
    expect(reply.Credentials?.Expiration?.getTime()).toBeGreaterThan(Date.now());
    expect(reply.AssumedRoleUser?.Arn).toBe("arn:aws:sts::123456789012:assumed-role/vault-secret-contract/contract");
  }),
  behaviour("an assumed role is who the caller then is", async ({ sts, as }) => {
    const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: "contract" }));
    const assumed = as({
      accessKeyId: Credentials?.AccessKeyId ?? "",
      secretAccessKey: Credentials?.SecretAccessKey ?? "",
      sessionToken: Credentials?.SessionToken ?? "",
    });
    const { Arn } = await assumed.sts.send(new GetCallerIdentityCommand({}));
    expect(Arn).toMatch(/assumed-role\/vault-secret-contract\/contract$/);
  }),
  behaviour("a session name with a blank is refused", async ({ sts }) => {
    const call = sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: "two words" }));
    await expectRefusal(call, "ValidationError");
  }),
];

/** What we rely on of STS. */
export const sts = { "STS identity": identity, "STS roles": roles };
