import { beforeAll, describe, expect, test } from "vitest";
import { collect, DAY_MS, START, useVault } from "../vault.ts";

const vault = useVault();
const { secrets } = vault;

const fixtures = [
  { Name: "prod/shop/stripe", Description: "Payments of the shop", Tags: [{ Key: "team", Value: "money" }] },
  { Name: "prod/shop/openai", Description: "Texts", Tags: [{ Key: "team", Value: "words" }] },
  { Name: "dev/shop/openai", Description: "payments sandbox", Tags: [{ Key: "Stage", Value: "Development" }] },
];

beforeAll(async () => {
  for (const [index, input] of fixtures.entries()) {
    vault.now = START + index;
    await secrets("CreateSecret", { ...input, SecretString: `value ${index}` });
  }
  await secrets("CreateSecret", { Name: "gone", SecretString: "x" });
  await secrets("DeleteSecret", { SecretId: "gone" });
});

async function names(input: object): Promise<string[]> {
  const { body } = await secrets("ListSecrets", input);
  return (body.SecretList as { Name: string }[]).map((secret) => secret.Name);
}

const filtered = async (Key: string, ...Values: string[]) => (await names({ Filters: [{ Key, Values }] })).sort();

describe("ListSecrets", () => {
  test("shows what DescribeSecret shows, and no value", async () => {
    const { body, text } = await secrets("ListSecrets", { Filters: [{ Key: "name", Values: ["prod/shop/stripe"] }] });
    expect(body.SecretList).toMatchObject([{ ...fixtures[0], SecretVersionsToStages: expect.any(Object) }]);
    expect(text).not.toContain("value 0");
  });

  test("a secret in its deletion window is hidden unless asked for", async () => {
    expect(await names({})).not.toContain("gone");
    expect(await names({ IncludePlannedDeletion: true })).toContain("gone");
  });

  test.each<[string, string[], string[]]>([
    ["name", ["prod/"], ["prod/shop/openai", "prod/shop/stripe"]],
    ["name", ["PROD/"], []],
    ["name", ["!prod/"], ["dev/shop/openai"]],
    ["name", ["prod/shop/s", "dev/"], ["dev/shop/openai", "prod/shop/stripe"]],
    ["description", ["Payments"], ["dev/shop/openai", "prod/shop/stripe"]],
    ["description", ["shop"], ["prod/shop/stripe"]],
    ["tag-key", ["team"], ["prod/shop/openai", "prod/shop/stripe"]],
    ["tag-key", ["stage"], []],
    ["tag-value", ["mon"], ["prod/shop/stripe"]],
    ["tag-value", ["!words"], ["dev/shop/openai", "prod/shop/stripe"]],
    ["primary-region", ["us-"], ["dev/shop/openai", "prod/shop/openai", "prod/shop/stripe"]],
    ["owning-service", ["rds"], []],
    ["all", ["STRIPE"], ["prod/shop/stripe"]],
    ["all", ["words"], ["prod/shop/openai"]],
  ])("filter %s %j finds %j", async (key, values, expected) => {
    expect(await filtered(key, ...values)).toEqual(expected);
  });

  test("several filters must all hold", async () => {
    const Filters = [
      { Key: "name", Values: ["prod/"] },
      { Key: "tag-value", Values: ["money"] },
    ];
    expect(await names({ Filters })).toEqual(["prod/shop/stripe"]);
  });

  test("unknown keys, too many filters and too many values are refused", async () => {
    const error = async (Filters: object[]) => (await secrets("ListSecrets", { Filters })).error;
    expect(await error([{ Key: "colour", Values: ["red"] }])).toBe("ValidationException");
    expect(await error([{ Key: "toString", Values: ["red"] }])).toBe("ValidationException");
    expect(await error(Array(11).fill({ Key: "name", Values: ["x"] }))).toBe("ValidationException");
    expect(await error([{ Key: "name", Values: Array(11).fill("x") }])).toBe("ValidationException");
  });

  test("orders by creation unless told otherwise", async () => {
    const byAge = ["prod/shop/stripe", "prod/shop/openai", "dev/shop/openai"];
    expect(await names({})).toEqual(byAge);
    expect(await names({ SortOrder: "desc" })).toEqual([...byAge].reverse());
    expect(await names({ SortBy: "name" })).toEqual([...byAge].sort());
    expect((await secrets("ListSecrets", { SortBy: "colour" })).error).toBe("ValidationException");
  });

  test.each(["asc", "desc"])("pages in %s order are every secret once", async (SortOrder) => {
    const seen = await collect(async (NextToken) => {
      const { body } = await secrets("ListSecrets", { MaxResults: 1, SortOrder, NextToken });
      return { items: (body.SecretList as { Name: string }[]).map((secret) => secret.Name), next: body.NextToken };
    });
    expect([...seen].sort()).toEqual(fixtures.map((fixture) => fixture.Name).sort());
  });

  test("a page has at most 100 items, and tokens are not guessed", async () => {
    for (const MaxResults of [0, 101]) {
      expect((await secrets("ListSecrets", { MaxResults })).error).toBe("ValidationException");
    }
    expect((await secrets("ListSecrets", { NextToken: "bm9uc2Vuc2U" })).error).toBe("InvalidNextTokenException");
  });
});

describe("BatchGetSecretValue", () => {
  test("gives the values it can and an error for each of the others", async () => {
    const SecretIdList = ["prod/shop/stripe", "none", "gone", "dev/shop/openai"];
    const { status, body } = await secrets("BatchGetSecretValue", { SecretIdList });
    expect(status).toBe(200);
    expect(body.SecretValues).toMatchObject([
      { Name: "prod/shop/stripe", SecretString: "value 0", VersionStages: ["AWSCURRENT"] },
      { Name: "dev/shop/openai", SecretString: "value 2" },
    ]);
    expect(body.Errors).toMatchObject([
      { SecretId: "none", ErrorCode: "ResourceNotFoundException", Message: expect.any(String) },
      { SecretId: "gone", ErrorCode: "InvalidRequestException" },
    ]);
  });

  test("by filters it gives pages of values", async () => {
    const Filters = [{ Key: "name", Values: ["prod/"] }];
    const seen = await collect(async (NextToken) => {
      const { body } = await secrets("BatchGetSecretValue", { Filters, MaxResults: 1, NextToken });
      return {
        items: (body.SecretValues as { SecretString: string }[]).map((one) => one.SecretString),
        next: body.NextToken,
      };
    });
    expect(seen.sort()).toEqual(["value 0", "value 1"]);
  });

  test.each([
    [
      "ids and filters",
      { SecretIdList: ["a"], Filters: [{ Key: "name", Values: ["a"] }] },
      "InvalidParameterException",
    ],
    ["neither", {}, "InvalidParameterException"],
    ["a page size with ids", { SecretIdList: ["a"], MaxResults: 5 }, "InvalidParameterException"],
    ["21 ids", { SecretIdList: Array.from({ length: 21 }, (_, index) => `s${index}`) }, "ValidationException"],
    ["no id", { SecretIdList: [] }, "ValidationException"],
  ])("%s are refused", async (_case, input, error) => {
    expect((await secrets("BatchGetSecretValue", input)).error).toBe(error);
  });
});

describe("deleting", () => {
  const Name = "to-delete";
  const create = () => secrets("CreateSecret", { Name, SecretString: "x" });
  const remove = (input: object = {}) => secrets("DeleteSecret", { SecretId: Name, ...input });

  test("a secret in its window cannot be used, and comes back whole", async () => {
    await create();
    expect((await remove()).body.DeletionDate).toBe((START + 30 * DAY_MS) / 1000);
    for (const operation of ["GetSecretValue", "PutSecretValue", "UpdateSecret", "DeleteSecret"]) {
      const answer = await secrets(operation, { SecretId: Name, SecretString: "y" });
      expect([operation, answer.error]).toEqual([operation, "InvalidRequestException"]);
    }
    expect((await secrets("DescribeSecret", { SecretId: Name })).body.DeletedDate).toBeDefined();
    await secrets("RestoreSecret", { SecretId: Name });
    expect((await secrets("GetSecretValue", { SecretId: Name })).body.SecretString).toBe("x");
  });

  test("after the window the secret is gone and its name free", async () => {
    await remove({ RecoveryWindowInDays: 7 });
    vault.now += 7 * DAY_MS;
    expect((await secrets("RestoreSecret", { SecretId: Name })).error).toBe("ResourceNotFoundException");
    expect((await create()).status).toBe(200);
    vault.now = START;
  });

  test("force removes at once, also what was never there", async () => {
    await remove({ ForceDeleteWithoutRecovery: true });
    expect((await secrets("DescribeSecret", { SecretId: Name })).error).toBe("ResourceNotFoundException");
    expect(await remove({ ForceDeleteWithoutRecovery: true })).toMatchObject({ status: 200 });
    expect((await remove()).error).toBe("ResourceNotFoundException");
  });

  test("window and force exclude each other, and the window is 7 to 30 days", async () => {
    for (const input of [
      { RecoveryWindowInDays: 7, ForceDeleteWithoutRecovery: true },
      { RecoveryWindowInDays: 6 },
      { RecoveryWindowInDays: 31 },
    ]) {
      expect((await remove(input)).error).toBe("InvalidParameterException");
    }
  });
});
