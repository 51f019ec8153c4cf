import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { useVault } from "../vault.ts";

const { secrets, sts } = useVault();
let SecretId: string;

beforeEach(async () => {
  SecretId = randomUUID();
  await secrets("CreateSecret", { Name: SecretId, SecretString: "x", Tags: [{ Key: "a", Value: "1" }] });
});

const policy = (statement: object) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: { Principal: "*", Action: "secretsmanager:*", Resource: "*", ...statement },
  });
const putPolicy = (statement: object, input: object = {}) =>
  secrets("PutResourcePolicy", { SecretId, ResourcePolicy: policy(statement), ...input });
const get = (input: object = {}) => secrets("GetSecretValue", { SecretId, ...input });

describe("resource policies", () => {
  test("a policy is kept, shown and taken away", async () => {
    await putPolicy({ Effect: "Allow" });
    expect((await secrets("GetResourcePolicy", { SecretId })).body.ResourcePolicy).toBe(policy({ Effect: "Allow" }));
    await secrets("DeleteResourcePolicy", { SecretId });
    expect((await secrets("GetResourcePolicy", { SecretId })).body.ResourcePolicy).toBeUndefined();
  });

  test("a Deny is enforced, and the message names caller, action and secret", async () => {
    await putPolicy({ Effect: "Deny", Action: "secretsmanager:GetSecretValue" });
    const answer = await get();
    expect(answer.error).toBe("AccessDeniedException");
    expect(answer.message).toMatch(
      /user\/local is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:.* explicit deny/,
    );
    expect((await secrets("DescribeSecret", { SecretId })).status).toBe(200);
  });

  test("a Deny of everything stops every operation but those on the policy itself", async () => {
    await putPolicy({ Effect: "Deny" });
    for (const operation of [
      "GetSecretValue",
      "DescribeSecret",
      "PutSecretValue",
      "DeleteSecret",
      "ListSecretVersionIds",
    ]) {
      const answer = await secrets(operation, { SecretId, SecretString: "y" });
      expect([operation, answer.error]).toEqual([operation, "AccessDeniedException"]);
    }
    await secrets("DeleteResourcePolicy", { SecretId });
    expect((await get()).status).toBe(200);
  });

  test("a pattern full of wildcards is answered at once", async () => {
    const Resource = `${"*a".repeat(2000)}*b`;
    await putPolicy({ Effect: "Deny", Resource });
    expect((await get()).status).toBe(200);
  });

  test("a Deny for another principal, action or resource does not matter", async () => {
    for (const statement of [
      { Principal: { AWS: "arn:aws:iam::000000000000:user/other" } },
      { Action: "secretsmanager:Put*" },
      { Resource: "arn:aws:secretsmanager:*:*:secret:other-*" },
      { Resource: "arn:aws:secretsmanager:us-east-?:*:secret:" },
    ]) {
      await putPolicy({ Effect: "Deny", ...statement });
      expect((await get()).status).toBe(200);
    }
  });

  test("a Deny unless the stage is AWSCURRENT also meets a request without a stage", async () => {
    const Condition = { StringNotEquals: { "secretsmanager:VersionStage": "AWSCURRENT" } };
    await putPolicy({ Effect: "Deny", Condition });
    expect((await get()).error).toBe("AccessDeniedException");
    expect((await get({ VersionStage: "AWSCURRENT" })).status).toBe(200);
  });

  test("a Deny of one role meets its sessions alone", async () => {
    await putPolicy({ Effect: "Deny", Principal: { AWS: "arn:aws:iam::000000000000:role/reader" } });
    const RoleArn = "arn:aws:iam::000000000000:role/reader";
    const { text } = await sts("AssumeRole", { RoleArn, RoleSessionName: "one" });
    const leaf = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`).exec(text)?.[1] ?? "";
    const credentials = {
      accessKeyId: leaf("AccessKeyId"),
      secretAccessKey: leaf("SecretAccessKey"),
      sessionToken: leaf("SessionToken"),
    };
    const denied = await secrets("GetSecretValue", { SecretId }, { credentials });
    expect([denied.error, (await get()).status]).toEqual(["AccessDeniedException", 200]);
  });

  test.each([
    ["no JSON", "{"],
    ["no version", JSON.stringify({ Statement: [] })],
    ["no statement", JSON.stringify({ Version: "2012-10-17", Statement: [] })],
    ["no effect", policy({})],
    ["no action", policy({ Effect: "Deny", Action: [] })],
    ["an action of another service", policy({ Effect: "Deny", Action: "s3:GetObject" })],
  ])("a policy with %s is malformed", async (_case, ResourcePolicy) => {
    for (const operation of ["PutResourcePolicy", "ValidateResourcePolicy"]) {
      const answer = await secrets(operation, { SecretId, ResourcePolicy });
      expect(answer.error).toBe("MalformedPolicyDocumentException");
    }
  });

  test("opening a secret to everybody is noticed", async () => {
    expect((await putPolicy({ Effect: "Allow" }, { BlockPublicPolicy: true })).error).toBe("PublicPolicyException");
    const check = async (statement: object) =>
      (await secrets("ValidateResourcePolicy", { ResourcePolicy: policy(statement) })).body.PolicyValidationPassed;
    expect([await check({ Effect: "Allow" }), await check({ Effect: "Deny" })]).toEqual([false, true]);
  });
});

test("tags are added, replaced and taken away", async () => {
  await secrets("TagResource", {
    SecretId,
    Tags: [
      { Key: "a", Value: "2" },
      { Key: "b", Value: "3" },
    ],
  });
  await secrets("UntagResource", { SecretId, TagKeys: ["b"] });
  expect((await secrets("DescribeSecret", { SecretId })).body.Tags).toEqual([{ Key: "a", Value: "2" }]);
});

describe("RotateSecret", () => {
  test("needs a Lambda function, which is not here", async () => {
    expect((await secrets("RotateSecret", { SecretId })).error).toBe("InvalidRequestException");
    const RotationLambdaARN = "arn:aws:lambda:us-east-1:000000000000:function:rotate";
    expect((await secrets("RotateSecret", { SecretId, RotationLambdaARN })).error).toBe("InvalidRequestException");
    expect((await secrets("DescribeSecret", { SecretId })).body.VersionIdsToStages).toEqual({
      [String((await get()).body.VersionId)]: ["AWSCURRENT"],
    });
  });

  test("says so if an earlier rotation is unfinished", async () => {
    await secrets("PutSecretValue", { SecretId, SecretString: "y", VersionStages: ["AWSPENDING"] });
    const answer = await secrets("RotateSecret", { SecretId });
    expect(answer).toMatchObject({
      error: "InvalidRequestException",
      message: expect.stringContaining("previous rotation"),
    });
  });
});

describe("GetRandomPassword", () => {
  const password = async (input: object) => String((await secrets("GetRandomPassword", input)).body.RandomPassword);

  test("has 32 characters of every kind, never twice the same", async () => {
    const [one, two] = await Promise.all([password({}), password({})]);
    expect(one).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w]).{32}$/);
    expect(one).not.toBe(two);
  });

  test("leaves out what it is told to leave out", async () => {
    const excluded = {
      ExcludeLowercase: true,
      ExcludeUppercase: true,
      ExcludePunctuation: true,
      ExcludeCharacters: "01234",
    };
    expect(await password({ ...excluded, PasswordLength: 200 })).toMatch(/^[5-9]{200}$/);
    const nothing = await secrets("GetRandomPassword", { ...excluded, ExcludeNumbers: true });
    expect(nothing.error).toBe("InvalidParameterException");
  });
});
