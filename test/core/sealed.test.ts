import { CreateKeyCommand, DisableKeyCommand, ScheduleKeyDeletionCommand } from "@aws-sdk/client-kms";
import { expect, test } from "vitest";
import { createWorld, failure, fakeKey, type World } from "./world.ts";

const place = { app: "newsletter", name: "OPENAI_API_KEY", env: "prod" };

async function createKey(world: World): Promise<string> {
  const { KeyMetadata } = await world.kms.send(new CreateKeyCommand({}));
  return KeyMetadata?.Arn ?? "";
}

async function sealed(length?: number) {
  const world = await createWorld();
  const vault = world.vault();
  const keyId = await createKey(world);
  const value = length === undefined ? fakeKey() : "k".repeat(length);
  return { world, vault, keyId, value, ref: await vault.seal(value, { keyId, context: place }) };
}

test.each([1, 4096, 4097, 65_536])("a value of %i bytes opens in its place", async (length) => {
  const { vault, ref, value } = await sealed(length);
  expect(ref).toMatch(length > 4096 ? /^aws-kms:v1\./ : /^aws-kms:[A-Za-z0-9+/]/);
  expect((await vault.open(ref, { context: place })).reveal()).toBe(value);
  expect((await vault.get(ref, { context: place })).reveal()).toBe(value);
});

test.each([100, 5000])("a sealed value of %i bytes does not open in another place", async (length) => {
  const { vault, ref, value } = await sealed(length);
  for (const other of [
    { ...place, name: "STRIPE_KEY" },
    { ...place, env: "test" },
    { ...place, app: "other" },
  ]) {
    const error = await failure(vault.open(ref, { context: other }), "CONTEXT_MISMATCH", value);
    expect(error.hint).toMatch(/variable or environment/);
    await failure(vault.get(ref, { context: other }), "CONTEXT_MISMATCH", value);
  }
});

test("a value opened in its place is not served from the cache in another", async () => {
  const { vault, ref } = await sealed();
  await vault.get(ref, { context: place });
  await failure(vault.get(ref, { context: { ...place, name: "STRIPE_KEY" } }), "CONTEXT_MISMATCH");
});

test.each([
  [100, "CONTEXT_MISMATCH"],
  [5000, "CANNOT_OPEN"],
] as const)("a corrupted sealed value of %i bytes does not open", async (length, code) => {
  const { vault, ref, value } = await sealed(length);
  const text = ref.split("?")[0] ?? "";
  const middle = text.length - 40;
  const other = text[middle] === "A" ? "B" : "A";
  const corrupted = ref.replace(text, text.slice(0, middle) + other + text.slice(middle + 1));
  const error = await failure(vault.open(corrupted, { context: place }), code, value, text.slice(20));
  expect(error.hint).toMatch(/changed or cut/);
});

test("a disabled key opens nothing, and the hint says to enable it", async () => {
  const { world, vault, keyId, ref } = await sealed();
  await world.kms.send(new DisableKeyCommand({ KeyId: keyId }));
  const error = await failure(vault.open(ref, { context: place }), "KEY_DISABLED");
  expect(error.hint).toMatch(/kms:EnableKey/);
});

test("a key that waits for its deletion opens nothing", async () => {
  const { world, vault, keyId, ref } = await sealed();
  await world.kms.send(new ScheduleKeyDeletionCommand({ KeyId: keyId }));
  const error = await failure(vault.open(ref, { context: place }), "KEY_PENDING_DELETION");
  expect(error.hint).toMatch(/kms:CancelKeyDeletion/);
});

test("a denied kms:Decrypt names the action", async () => {
  const { world, vault, ref } = await sealed();
  world.faults.inject({ fault: { kind: "denied" }, operation: "Decrypt" });
  const error = await failure(vault.open(ref, { context: place }), "KMS_DENIED");
  expect(error.hint).toMatch(/kms:Decrypt/);
});

test("an unknown key to seal with is not found", async () => {
  const world = await createWorld();
  const value = fakeKey();
  const keyId = "alias/vault-secret-none";
  const error = await failure(world.vault().seal(value, { keyId, context: place }), "KEY_NOT_FOUND", value);
  expect(error.facts.keyId).toBe(keyId);
});
