import { expect, test } from "vitest";
import { redact } from "../src/redacted.ts";
import { newKey, openVault } from "./fixture.ts";

const REF = "aws-sm://prod/app/openai";

test("what is created is read", async () => {
  const { vault } = openVault();
  const key = newKey();

  const result = await vault.create({ name: "prod/app/openai", value: redact(key, "new"), tags: { owner: "me" } });

  expect(result).toMatchObject({ name: "prod/app/openai", region: "eu-west-1", created: true });
  expect((await vault.get(REF)).reveal()).toBe(key);
  expect((await vault.describe(REF)).tags).toEqual({ owner: "me" });
});

test("the vault's KMS key is used unless another is named", async () => {
  const { vault } = openVault({ kmsKeyId: "alias/vault-secret-test" });
  await vault.create({ name: "a1", value: newKey() });
  await vault.create({ name: "b1", value: newKey(), kmsKeyId: "alias/other" });

  expect((await vault.describe("aws-sm://a1")).kmsKeyId).toBe("alias/vault-secret-test");
  expect((await vault.describe("aws-sm://b1")).kmsKeyId).toBe("alias/other");
});

test("creating what exists, or is being deleted, says which of the two", async () => {
  const { vault } = openVault();
  await vault.create({ name: "prod/app/openai", value: newKey() });
  await expect(vault.create({ name: "prod/app/openai", value: newKey() })).rejects.toMatchObject({
    code: "ALREADY_EXISTS",
  });
  await vault.remove(REF);

  await expect(vault.create({ name: "prod/app/openai", value: newKey() })).rejects.toMatchObject({
    code: "PENDING_DELETION",
  });
  await expect(vault.get(REF)).rejects.toMatchObject({ code: "PENDING_DELETION" });
});

test("a put is read at once, by every name", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  const { arn } = (await vault.get(REF)).info;
  const partialArn = arn.slice(0, -7);
  await vault.get(arn);
  await vault.get(partialArn);
  const rotated = newKey();

  const { created } = await vault.put(REF, rotated);

  expect(created).toBe(false);
  expect((await vault.get(REF)).reveal()).toBe(rotated);
  expect((await vault.get(arn)).reveal()).toBe(rotated);
  expect((await vault.get(partialArn)).reveal()).toBe(rotated);
});

test("a put on a field changes that field of the current version alone", async () => {
  const { aws, vault } = openVault();
  const [other, rotated] = [newKey(), newKey()];
  aws.set("prod/app/openai", JSON.stringify({ OTHER: other, KEY: newKey() }));

  await vault.put(`${REF}#KEY`, rotated);

  expect(JSON.parse((await vault.get(REF)).reveal())).toEqual({ OTHER: other, KEY: rotated });
});

test("two fields of one secret written at the same time are both there", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", "{}");

  await Promise.all([vault.put(`${REF}#A`, "first"), vault.put(`${REF}#B`, "second")]);

  expect(JSON.parse((await vault.get(REF)).reveal())).toEqual({ A: "first", B: "second" });
});

test("a put on a field of a secret that is not JSON writes nothing", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());

  await expect(vault.put(`${REF}#KEY`, newKey())).rejects.toMatchObject({ code: "NOT_JSON" });
  expect(aws.count("PutSecretValue")).toBe(0);
});

test("the same token and value write once, another value is refused", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  const token = crypto.randomUUID();
  const value = newKey();

  const first = await vault.put(REF, value, { token });
  const again = await vault.put(REF, value, { token });

  expect(first.versionId).toBe(token);
  expect(again.versionId).toBe(token);
  await expect(vault.put(REF, newKey(), { token })).rejects.toMatchObject({ code: "CONFLICT" });
});

test.each(["short", "x".repeat(65), `${"x".repeat(40)} `])("the token %j is refused before any call", async (token) => {
  const { aws, vault } = openVault();

  await expect(vault.put(REF, newKey(), { token })).rejects.toMatchObject({
    code: "INVALID_OPTION",
    facts: { option: "token" },
  });
  expect(aws.count()).toBe(0);
});

test("a pending version leaves the current one as it is, until its stage is moved", async () => {
  const { aws, vault } = openVault();
  const [current, next] = [newKey(), newKey()];
  const currentId = aws.set("prod/app/openai", current);
  const { versionId } = await vault.put(REF, next, { versionStages: ["AWSPENDING"] });
  expect((await vault.get(REF)).reveal()).toBe(current);

  await vault.moveStage(REF, { stage: "AWSCURRENT", toVersionId: versionId, fromVersionId: currentId });

  expect((await vault.get(REF)).reveal()).toBe(next);
  expect((await vault.get(`${REF}?stage=AWSPREVIOUS`)).reveal()).toBe(current);
});

test("a reference to one version cannot be written to", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());

  await expect(vault.put(`${REF}?stage=AWSPREVIOUS`, newKey())).rejects.toMatchObject({ code: "INVALID_REFERENCE" });
  expect(aws.count()).toBe(0);
});

test("a removed secret can be restored", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  const { deletionDate } = await vault.remove(REF, { recoveryWindowDays: 7 });
  expect(deletionDate).toBeInstanceOf(Date);
  await expect(vault.get(REF)).rejects.toMatchObject({ code: "PENDING_DELETION" });

  await vault.restore(REF);

  expect((await vault.get(REF)).length).toBeGreaterThan(0);
});

test("a secret removed by force is gone", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);

  await vault.remove(REF, { force: true });

  await expect(vault.get(REF)).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test.each([
  { recoveryWindowDays: 6 },
  { recoveryWindowDays: 31 },
  { recoveryWindowDays: 7.5 },
  { recoveryWindowDays: 7, force: true },
])("the recovery window %o is refused before any call", async (options) => {
  const { aws, vault } = openVault();

  await expect(vault.remove(REF, options)).rejects.toMatchObject({ code: "INVALID_OPTION" });
  expect(aws.count()).toBe(0);
});

test.each(["", "bad name", "a".repeat(513)])("the name %j is refused before any call", async (name) => {
  const { aws, vault } = openVault();

  await expect(vault.create({ name, value: newKey() })).rejects.toMatchObject({ code: "INVALID_OPTION" });
  expect(aws.count()).toBe(0);
});

test("an empty value is refused, and 65,536 bytes count as UTF-8", async () => {
  const { vault } = openVault();

  await expect(vault.create({ name: "a1", value: "" })).rejects.toMatchObject({ code: "INVALID_VALUE" });
  await expect(vault.create({ name: "a1", value: "é".repeat(32_769) })).rejects.toMatchObject({
    code: "INVALID_VALUE",
  });
  await vault.create({ name: "a1", value: "é".repeat(32_768) });
});
