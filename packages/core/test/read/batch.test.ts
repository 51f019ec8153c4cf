import { expect, test, vi } from "vitest";
import { newSigner } from "../../src/testing.ts";
import { gate, newKey, openVault } from "../fixture.ts";

function names(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `prod/app/key${i}`);
}

test("70 secrets read at once are 4 calls in one round trip", async () => {
  const { aws, vault } = openVault();
  for (const name of names(70)) aws.set(name, newKey());
  const upstream = gate();
  aws.latency = () => upstream.promise;

  const reads = Promise.all(names(70).map((name) => vault.get(`aws-sm://${name}`)));
  await vi.waitFor(() => expect(aws.count("BatchGetSecretValue")).toBe(4));
  upstream.open();

  expect((await reads).map((value) => value.info.name)).toEqual(names(70));
  expect(aws.count()).toBe(4);
});

test("callers that await a few things first are gathered too", async () => {
  const { aws, vault } = openVault();
  for (const name of names(3)) aws.set(name, newKey());
  const readLater = async (name: string, awaits: number) => {
    for (let i = 0; i < awaits; i++) await undefined;
    return vault.get(`aws-sm://${name}`);
  };

  await Promise.all(names(3).map((name, i) => readLater(name, i * 3)));

  expect(aws.calls.map((call) => call.operation)).toEqual(["BatchGetSecretValue"]);
});

test("a single secret is read by GetSecretValue, with its stage", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/key0", newKey());

  await vault.get("aws-sm://prod/app/key0");

  expect(aws.calls).toMatchObject([{ operation: "GetSecretValue", versionStage: "AWSCURRENT" }]);
});

test("only current versions are read in a batch", async () => {
  const { aws, vault } = openVault();
  for (const name of names(3)) {
    aws.set(name, newKey());
    aws.set(name, newKey());
  }

  const refs = ["aws-sm://prod/app/key0", "aws-sm://prod/app/key1", "aws-sm://prod/app/key2?stage=AWSPREVIOUS"];
  const results = await vault.getMany(refs);

  expect(results.every((result) => result.ok)).toBe(true);
  expect(aws.calls.map((call) => call.operation).sort()).toEqual(["BatchGetSecretValue", "GetSecretValue"]);
  expect(aws.calls.find((call) => call.operation === "GetSecretValue")?.versionStage).toBe("AWSPREVIOUS");
});

test("each secret of a batch has its own outcome, in the order asked for", async () => {
  const { aws, vault } = openVault();
  const key = newKey();
  aws.set("prod/app/key0", key);
  aws.set("prod/app/key1", newKey());
  aws.fail({ operation: "GetSecretValue", secretId: "prod/app/key1", name: "AccessDeniedException" });

  const results = await vault.getMany([
    "aws-sm://prod/app/key1",
    "not a reference",
    "aws-sm://absent",
    "aws-sm://prod/app/key0",
  ]);

  expect(results).toMatchObject([
    { ok: false, reference: "aws-sm://prod/app/key1", error: { code: "DENIED" } },
    { ok: false, error: { code: "INVALID_REFERENCE" } },
    { ok: false, error: { code: "NOT_FOUND", facts: { secretId: "absent" } } },
    { ok: true },
  ]);
  expect(aws.calls.map((call) => call.operation)).toEqual(["BatchGetSecretValue"]);
});

test("a secret asked for by name, ARN and partial ARN is found in one batch", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/key0", newKey());
  const { arn } = await vault.describe("aws-sm://prod/app/key0");

  const values = await Promise.all([arn, arn.slice(0, -7), "aws-sm://prod/app/key0"].map((ref) => vault.get(ref)));

  expect(new Set(values.map((value) => value.info.arn))).toEqual(new Set([arn]));
  expect(aws.count("BatchGetSecretValue")).toBe(1);
  expect(aws.count("GetSecretValue")).toBe(0);
});

test("who may not read in batches reads one by one, and is not asked again", async () => {
  const { aws, vault, events } = openVault();
  for (const name of names(4)) aws.set(name, newKey());
  aws.fail({ operation: "BatchGetSecretValue", name: "AccessDeniedException" });

  await Promise.all(["prod/app/key0", "prod/app/key1"].map((name) => vault.get(`aws-sm://${name}`)));
  await Promise.all(["prod/app/key2", "prod/app/key3"].map((name) => vault.get(`aws-sm://${name}`)));

  expect(aws.count("BatchGetSecretValue")).toBe(1);
  expect(aws.count("GetSecretValue")).toBe(4);
  expect(events).toEqual([{ type: "batch-denied", region: "eu-west-1" }]);
});

test("another identity is asked for a batch again", async () => {
  const { aws, vault } = openVault();
  for (const name of names(4)) aws.set(name, newKey());
  const allow = aws.fail({ operation: "BatchGetSecretValue", name: "AccessDeniedException" });
  await Promise.all(["prod/app/key0", "prod/app/key1"].map((name) => vault.get(`aws-sm://${name}`)));

  allow();
  aws.signer = newSigner();
  await Promise.all(["prod/app/key2", "prod/app/key3"].map((name) => vault.get(`aws-sm://${name}`)));

  expect(aws.count("BatchGetSecretValue")).toBe(2);
});

test("wrong credentials are not tried on every secret of a batch", async () => {
  const { aws, vault } = openVault();
  aws.fail({ name: "UnrecognizedClientException" });

  const results = await vault.getMany(["aws-sm://prod/app/key0", "aws-sm://prod/app/key1"]);

  expect(results).toMatchObject([
    { error: { code: "CREDENTIALS_INVALID" } },
    { error: { code: "CREDENTIALS_INVALID" } },
  ]);
  expect(aws.count()).toBe(1);
});

test("an outage of the batch is not followed by single calls", async () => {
  const { aws, vault } = openVault();
  aws.fail({ operation: "BatchGetSecretValue", status: 503 });

  const results = await vault.getMany(["aws-sm://prod/app/key0", "aws-sm://prod/app/key1"]);

  expect(results).toMatchObject([{ error: { code: "UNAVAILABLE" } }, { error: { code: "UNAVAILABLE" } }]);
  expect(aws.count()).toBe(1);
});

test("an outage of one secret in a batch leaves its old value in service", async () => {
  const { aws, vault, clock } = openVault();
  const refs = ["aws-sm://prod/app/key0", "aws-sm://prod/app/key1"];
  for (const name of names(2)) aws.set(name, newKey());
  await vault.getMany(refs);
  clock.time += 300_000;
  aws.fail({ operation: "GetSecretValue", secretId: "prod/app/key1", name: "InternalServiceError" });

  const [first, second] = await Promise.all(refs.map((ref) => vault.get(ref)));

  expect(first?.info.stale).toBeUndefined();
  expect(second?.info.stale).toMatchObject({ code: "UNAVAILABLE" });
});

test("never more than 16 calls are under way at once", async () => {
  const { aws, vault } = openVault();
  for (const name of names(50)) {
    aws.set(name, newKey());
    aws.set(name, newKey());
  }

  const results = await vault.getMany(names(50).map((name) => `aws-sm://${name}?stage=AWSPREVIOUS`));

  expect(results.every((result) => result.ok)).toBe(true);
  expect(aws.mostAtOnce).toBe(16);
});
