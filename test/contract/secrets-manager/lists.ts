import {
  BatchGetSecretValueCommand,
  CreateSecretCommand,
  DescribeSecretCommand,
  type Filter,
  ListSecretsCommand,
  type ListSecretsCommandInput,
  type SecretsManagerClient,
  TagResourceCommand,
  UntagResourceCommand,
} from "@aws-sdk/client-secrets-manager";
import { expect } from "vitest";
import { behaviour, expectRefusal, freshName } from "../case.ts";
import { createSecret, freshWord } from "./secret.ts";

/** Every name that ListSecrets gives, page by page. */
async function names(client: SecretsManagerClient, input: ListSecretsCommandInput): Promise<string[]> {
  const found: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(new ListSecretsCommand({ ...input, NextToken }));
    expect(page.SecretList?.length).toBeLessThanOrEqual(input.MaxResults ?? 100);
    found.push(...(page.SecretList ?? []).map((secret) => secret.Name ?? ""));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return found.sort();
}

/** Three secrets below a prefix of their own, told apart by description and tags. */
async function createThree(client: SecretsManagerClient) {
  const prefix = freshName("list").replace(/\.x$/, "/");
  const word = freshWord();
  for (const [last, env] of [
    ["a", "prod"],
    ["b", "prod"],
    ["c", "test"],
  ] as const) {
    await client.send(
      new CreateSecretCommand({
        Name: `${prefix}${last}`,
        SecretString: "value",
        Description: `about ${word}${last}`,
        Tags: [
          { Key: `${prefix}env`, Value: env },
          { Key: `only-${last}`, Value: `${prefix}${last}` },
        ],
      }),
    );
  }
  return { prefix, word, all: ["a", "b", "c"].map((last) => prefix + last) };
}

export const listing = [
  behaviour("pages of the asked size together hold every secret once", async ({ secrets }) => {
    const { prefix, all } = await createThree(secrets);
    expect(await names(secrets, { MaxResults: 2, Filters: [{ Key: "name", Values: [prefix] }] })).toEqual(all);
  }),
  behaviour("filters by name, description, tag-key and tag-value find their secrets", async ({ secrets }) => {
    const { prefix, word, all } = await createThree(secrets);
    const find = (...Filters: Filter[]) => names(secrets, { Filters });
    expect(await find({ Key: "name", Values: [`${prefix}b`] })).toEqual([all[1]]);
    expect(await find({ Key: "description", Values: [`${word}c`] })).toEqual([all[2]]);
    expect(await find({ Key: "tag-key", Values: [`${prefix}env`] })).toEqual(all);
    expect(await find({ Key: "tag-value", Values: [`${prefix}a`] })).toEqual([all[0]]);
    expect(await find({ Key: "name", Values: [prefix] }, { Key: "tag-value", Values: ["prod"] })).toEqual(
      all.slice(0, 2),
    );
  }),
  behaviour("the filter all finds a word anywhere", async ({ secrets }) => {
    const word = freshWord();
    const { prefix } = await createThree(secrets);
    const Name = `${prefix}d`;
    await secrets.send(new CreateSecretCommand({ Name, SecretString: "value", Description: `the ${word} one` }));
    expect(await names(secrets, { Filters: [{ Key: "all", Values: [word] }] })).toEqual([Name]);
  }),
  behaviour("values of one filter are alternatives", async ({ secrets }) => {
    const { prefix, all } = await createThree(secrets);
    const Filters: Filter[] = [{ Key: "name", Values: [`${prefix}a`, `${prefix}c`] }];
    expect(await names(secrets, { Filters })).toEqual([all[0], all[2]]);
  }),
  behaviour("an exclamation mark negates a filter's value", async ({ secrets }) => {
    const { prefix, all } = await createThree(secrets);
    const Filters: Filter[] = [
      { Key: "tag-key", Values: [`${prefix}env`] },
      { Key: "name", Values: [`!${prefix}c`] },
    ];
    expect(await names(secrets, { Filters })).toEqual(all.slice(0, 2));
  }),
  behaviour("an unknown filter is refused", async ({ secrets }) => {
    const Filters = [{ Key: "colour" as "name", Values: ["red"] }];
    await expectRefusal(secrets.send(new ListSecretsCommand({ Filters })), "ValidationException");
  }),
  behaviour("a listed secret tells its ARN, description and tags, and not its value", async ({ secrets }) => {
    const { prefix, word } = await createThree(secrets);
    const Filters: Filter[] = [{ Key: "name", Values: [`${prefix}a`] }];
    const { SecretList } = await secrets.send(new ListSecretsCommand({ Filters }));
    expect(SecretList).toHaveLength(1);
    expect(SecretList?.[0]).toMatchObject({ Name: `${prefix}a`, Description: `about ${word}a` });
    expect(SecretList?.[0]?.ARN).toMatch(/^arn:aws:secretsmanager:/);
    expect(SecretList?.[0]?.Tags).toContainEqual({ Key: `${prefix}env`, Value: "prod" });
    expect(SecretList?.[0]).not.toHaveProperty("SecretString");
  }),
  behaviour("tags can be set and taken away", async ({ secrets }) => {
    const { name: SecretId } = await createSecret(secrets);
    const tags = async () => (await secrets.send(new DescribeSecretCommand({ SecretId }))).Tags ?? [];
    await secrets.send(new TagResourceCommand({ SecretId, Tags: [{ Key: "env", Value: "prod" }] }));
    expect(await tags()).toContainEqual({ Key: "env", Value: "prod" });
    await secrets.send(new UntagResourceCommand({ SecretId, TagKeys: ["env"] }));
    expect((await tags()).map((tag) => tag.Key)).not.toContain("env");
  }),
];

export const batches = [
  behaviour("a batch gives values, and for each failure the reason", async ({ secrets }) => {
    const made = [await createSecret(secrets, "one"), await createSecret(secrets, "two")];
    const missing = freshName();
    const SecretIdList = [...made.map((secret) => secret.name), missing];
    const reply = await secrets.send(new BatchGetSecretValueCommand({ SecretIdList }));
    expect(reply.SecretValues?.map((value) => [value.Name, value.SecretString]).sort()).toEqual(
      made.map(({ name }, index) => [name, index === 0 ? "one" : "two"]).sort(),
    );
    expect(reply.SecretValues?.[0]).toMatchObject({ VersionStages: ["AWSCURRENT"] });
    expect(reply.Errors).toHaveLength(1);
    expect(reply.Errors?.[0]).toMatchObject({ SecretId: missing, ErrorCode: "ResourceNotFoundException" });
  }),
  behaviour("a batch reads by ARN", async ({ secrets }) => {
    const { arn } = await createSecret(secrets, "one");
    const reply = await secrets.send(new BatchGetSecretValueCommand({ SecretIdList: [arn] }));
    expect(reply.SecretValues?.map((value) => value.SecretString)).toEqual(["one"]);
    expect(reply.Errors ?? []).toEqual([]);
  }),
  behaviour("a batch by filter gives what the filter finds", async ({ secrets }) => {
    const { prefix, all } = await createThree(secrets);
    const Filters: Filter[] = [{ Key: "name", Values: [prefix] }];
    const reply = await secrets.send(new BatchGetSecretValueCommand({ Filters, MaxResults: 20 }));
    expect(reply.SecretValues?.map((value) => value.Name).sort()).toEqual(all);
  }),
  behaviour("a batch of 20 ids is answered", async ({ secrets }) => {
    const { name } = await createSecret(secrets, "one");
    const SecretIdList = [name, ...Array.from({ length: 19 }, () => freshName())];
    const reply = await secrets.send(new BatchGetSecretValueCommand({ SecretIdList }));
    expect([reply.SecretValues?.length, reply.Errors?.length]).toEqual([1, 19]);
  }),
  behaviour("a batch of 21 ids is refused", async ({ secrets }) => {
    const SecretIdList = Array.from({ length: 21 }, () => freshName());
    const call = secrets.send(new BatchGetSecretValueCommand({ SecretIdList }));
    await expectRefusal(call, "ValidationException", "InvalidParameterException");
  }),
  behaviour("a batch of ids and filters is refused", async ({ secrets }) => {
    const Filters: Filter[] = [{ Key: "name", Values: ["x"] }];
    const call = secrets.send(new BatchGetSecretValueCommand({ SecretIdList: [freshName()], Filters }));
    await expectRefusal(call, "InvalidParameterException");
  }),
  behaviour("a batch of ids has no page size", async ({ secrets }) => {
    const call = secrets.send(new BatchGetSecretValueCommand({ SecretIdList: [freshName()], MaxResults: 5 }));
    await expectRefusal(call, "InvalidParameterException");
  }),
];
