import { describe, expect, test } from "vitest";
import { openVault } from "../../src/vault/aws.ts";
import { createWorld, failure, fakeKey, newKmsKey, newSecret, setVariable } from "./world.ts";

describe("looking", () => {
  test("says who we are, and where", async () => {
    const { client, endpoint } = await createWorld();
    expect(await client.identity()).toEqual({
      kind: "aws",
      account: "000000000000",
      arn: "arn:aws:iam::000000000000:user/local",
      region: "us-east-1",
      profile: undefined,
      endpoint,
    });
  });

  test("lists all pages of a prefix, sorted by name", async () => {
    const { client, other } = await createWorld();
    const names = Array.from({ length: 130 }, (_, i) => `dev/app/s${String(i).padStart(3, "0")}`);
    await Promise.all([...names, "dev/application", "prod/app/x"].map((name) => other.create({ name, value: "{}" })));
    expect((await client.list("dev/app/")).map(({ name }) => name)).toEqual(names);
    expect(await client.list("")).toHaveLength(132);
    expect(await client.list("!dev")).toEqual([]);
  });

  test("describes a secret by reference, name and ARN", async () => {
    const { client } = await createWorld();
    const stored = await client.create(newSecret(fakeKey()));
    const [one, two, three] = await Promise.all(
      [stored.reference, stored.name, stored.arn].map((ref) => client.describe(ref)),
    );
    expect(one).toMatchObject({ name: stored.name, versionId: stored.versionId, deletedDate: undefined });
    expect(one?.createdDate).toBeInstanceOf(Date);
    expect([two, three]).toEqual([one, one]);
  });

  test("names the fields, and says what is missing", async () => {
    const { client, other } = await createWorld();
    await other.create({ name: "json", value: '{"A":"1","B":{"C":"2"}}' });
    await other.create({ name: "plain", value: "text" });
    expect(await client.fields("aws-sm://json#A")).toEqual(["A", "B"]);
    expect(await client.fields("plain")).toEqual([]);
    await failure(client.describe("absent"), "not-found");
    await failure(client.describe("aws-kms:AAAA"), "configuration");
    await failure(client.describe("not a name"), "configuration");
  });

  test("offers the KMS keys of people, not those of AWS's services", async () => {
    const { client } = await createWorld();
    await client.create(newSecret(fakeKey()));
    expect(await client.keys()).toEqual([]);
  });
});

describe("running", () => {
  test("gives every variable its value", async () => {
    const { client, other } = await createWorld();
    const [one, two] = [fakeKey(), fakeKey()];
    await other.create({ name: "a", value: JSON.stringify({ X: one }) });
    await other.create({ name: "b", value: two });
    const values = await client.getForRun([
      { name: "ONE", reference: "aws-sm://a?region=us-east-1#X" },
      { name: "TWO", reference: "aws-sm://b" },
    ]);
    expect([...values].map(([name, value]) => [name, value.reveal()])).toEqual([
      ["ONE", one],
      ["TWO", two],
    ]);
    expect(String(values.get("ONE"))).not.toContain(one);
    expect(await client.getForRun([])).toEqual(new Map());
  });

  test("a sealed value opens for its variable and no other", async () => {
    const { client, other, endpoint } = await createWorld();
    const { arn: keyId } = await newKmsKey(endpoint);
    const key = fakeKey();
    const reference = await other.seal(key, { keyId, context: { name: "MINE", env: "dev" } });
    const run = (name: string, env?: string) => client.getForRun([{ name, reference, env }]);
    expect((await run("MINE", "dev")).get("MINE")?.reveal()).toBe(key);
    await failure(run("OTHER", "dev"), "configuration", key);
    await failure(run("MINE"), "configuration", key);
  });

  test("is all or nothing, and names the first variable that has no value", async () => {
    const { client, other } = await createWorld();
    await other.create({ name: "a", value: '{"X":"1"}' });
    const run = client.getForRun([
      { name: "GOOD", reference: "aws-sm://a#X" },
      { name: "NO_FIELD", reference: "aws-sm://a#Y" },
      { name: "NO_SECRET", reference: "aws-sm://b" },
    ]);
    const error = await failure(run, "field-missing");
    expect(error.facts.variable).toBe("NO_FIELD");
    expect(error.message).toMatch(/^NO_FIELD: /);
  });

  test("a variable that changes how programs start is refused before anything is asked", async () => {
    const { client, faults } = await createWorld();
    await failure(client.getForRun([{ name: "NODE_OPTIONS", reference: "aws-sm://a" }]), "configuration");
    expect(faults.log).toEqual([]);
  });

  test("a plaintext key in place of a reference is refused and not quoted", async () => {
    const { client } = await createWorld();
    const key = fakeKey();
    const error = await failure(client.getForRun([{ name: "A", reference: `${key}!` }]), "configuration", key);
    expect(error.facts.variable).toBe("A");
  });
});

describe("the console", () => {
  test.each([
    [
      "eu-west-1",
      "aws-sm://prod/app/openai#X",
      "https://eu-west-1.console.aws.amazon.com/secretsmanager/secret?name=prod%2Fapp%2Fopenai&region=eu-west-1",
    ],
    [
      "eu-west-1",
      "aws-sm://a?region=cn-north-1",
      "https://cn-north-1.console.amazonaws.cn/secretsmanager/secret?name=a&region=cn-north-1",
    ],
    [
      "us-gov-west-1",
      "a",
      "https://us-gov-west-1.console.amazonaws-us-gov.com/secretsmanager/secret?name=a&region=us-gov-west-1",
    ],
    [
      "us-east-1",
      "arn:aws:secretsmanager:eu-west-1:123456789012:secret:x-AbCdEf",
      "https://eu-west-1.console.aws.amazon.com/secretsmanager/secret?name=x&region=eu-west-1",
    ],
  ])("in %s, of %s", async (region, ref, url) => {
    await createWorld();
    setVariable("AWS_ENDPOINT_URL", undefined);
    const client = await openVault({ vault: "aws", region });
    expect(client.consoleUrl(ref)).toBe(url);
    await client.dispose();
  });

  test("has no page for a vault elsewhere", async () => {
    const { client } = await createWorld();
    expect(client.consoleUrl("a")).toBeUndefined();
  });
});
