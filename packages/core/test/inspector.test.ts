import { expect, test } from "vitest";
import { newKey, openVault } from "./fixture.ts";

const REF = "aws-sm://prod/app/openai";

test("secrets are listed page by page, with filters", async () => {
  const { aws, vault } = openVault();
  for (const name of ["dev/app", "prod/app", "prod/web"]) aws.set(name, newKey());

  const first = await vault.list({ limit: 2 });
  const second = await vault.list({ limit: 2, nextToken: first.nextToken });
  const prod = await vault.list({ filters: [{ key: "name", values: ["prod/"] }] });

  expect([...first.items, ...second.items].map((secret) => secret.name)).toEqual(["dev/app", "prod/app", "prod/web"]);
  expect(second.nextToken).toBeUndefined();
  expect(prod.items.map((secret) => secret.name)).toEqual(["prod/app", "prod/web"]);
});

test("a secret in its deletion window is listed only when asked for", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.remove(REF);

  expect((await vault.list()).items).toEqual([]);
  expect((await vault.list({ includePlannedDeletion: true })).items).toMatchObject([{ deletedDate: expect.any(Date) }]);
});

test.each([0, 101, 1.5])("a page of %d items is refused before any call", async (limit) => {
  const { aws, vault } = openVault();

  await expect(vault.list({ limit })).rejects.toMatchObject({ code: "INVALID_OPTION" });
  await expect(vault.listAliases({ limit })).rejects.toMatchObject({ code: "INVALID_OPTION" });
  expect(aws.count()).toBe(0);
});

test("a description has the stages of each version", async () => {
  const { aws, vault } = openVault();
  const old = aws.set("prod/app/openai", newKey());
  const current = aws.set("prod/app/openai", newKey());

  expect(await vault.describe(REF)).toMatchObject({
    name: "prod/app/openai",
    region: "eu-west-1",
    versions: { [old]: ["AWSPREVIOUS"], [current]: ["AWSCURRENT"] },
  });
});

test("a dry run tells everything about the value but the value, and bypasses the cache", async () => {
  const { aws, vault } = openVault();
  const key = newKey();
  const versionId = aws.set("prod/app/openai", JSON.stringify({ KEY: key }));
  await vault.get(REF);

  const found = await vault.test(`${REF}#KEY`);
  const missing = await vault.test(`${REF}#ABSENT`);

  expect(found).toMatchObject({ name: "prod/app/openai", versionId, length: key.length, fieldFound: true });
  expect(missing).toMatchObject({ length: 0, fieldFound: false });
  expect((await vault.test(REF)).fieldFound).toBeUndefined();
  expect(aws.count("GetSecretValue")).toBe(4);
  expect(JSON.stringify(found)).not.toContain(key);
});

test("a dry run needs no right to describe", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  aws.fail({ operation: "DescribeSecret", name: "AccessDeniedException" });

  expect((await vault.test(REF)).kmsKeyId).toBeUndefined();
});

test("a dry run fails as the read would", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);
  aws.fail({ operation: "GetSecretValue", name: "AccessDeniedException", message: "Access to KMS is not allowed" });

  await expect(vault.test(REF)).rejects.toMatchObject({ code: "KMS_DENIED", facts: { action: "kms:Decrypt" } });
});

test("a dry run of a sealed value opens it for its place of use", async () => {
  const { vault } = openVault({ kmsKeyId: "alias/vault-secret-test" });
  const key = newKey();
  const text = await vault.seal(key, { context: { name: "KEY" } });

  expect(await vault.test(text, { context: { name: "KEY" } })).toMatchObject({ length: key.length });
  await expect(vault.test(text, { context: { name: "OTHER" } })).rejects.toMatchObject({ code: "CONTEXT_MISMATCH" });
});

test("a key's state is told, and its rotation where this identity may ask", async () => {
  const { aws, vault } = openVault();
  aws.addKey("alias/off", { state: "Disabled" });

  expect(await vault.describeKey("alias/vault-secret-test")).toMatchObject({
    alias: "alias/vault-secret-test",
    state: "Enabled",
    manager: "CUSTOMER",
    rotationEnabled: true,
    rotationPeriodDays: 365,
  });
  aws.fail({ operation: "GetKeyRotationStatus", name: "AccessDeniedException" });
  const disabled = await vault.describeKey("alias/off");
  expect(disabled.state).toBe("Disabled");
  expect(disabled.rotationEnabled).toBeUndefined();
  await expect(vault.describeKey("alias/absent")).rejects.toMatchObject({ code: "KEY_NOT_FOUND" });
});

test("aliases are listed with their keys", async () => {
  const { vault } = openVault();

  const { items } = await vault.listAliases();

  expect(items).toMatchObject([{ alias: "alias/vault-secret-test", keyId: expect.any(String) }]);
});

test("the identity is whom AWS takes us for", async () => {
  const { vault } = openVault();

  expect(await vault.identity()).toMatchObject({ account: "111122223333", arn: expect.stringContaining("user/") });
});

test("the verbs about secrets refuse sealed values", async () => {
  const { vault } = openVault({ kmsKeyId: "alias/vault-secret-test" });
  const text = await vault.seal(newKey(), { context: { name: "KEY" } });

  for (const verb of [
    () => vault.describe(text),
    () => vault.put(text, newKey()),
    () => vault.remove(text),
    () => vault.fields(text),
  ])
    await expect(verb()).rejects.toMatchObject({ code: "INVALID_REFERENCE" });
  await expect(vault.open(REF, { context: { name: "KEY" } })).rejects.toMatchObject({ code: "INVALID_REFERENCE" });
});
