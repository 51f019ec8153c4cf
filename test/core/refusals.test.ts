import { CreateKeyCommand, DisableKeyCommand } from "@aws-sdk/client-kms";
import { CreateSecretCommand, DeleteSecretCommand } from "@aws-sdk/client-secrets-manager";
import { expect, test } from "vitest";
import { createWorld, failure, fakeKey } from "./world.ts";

test("a denied read names the secret, the Region and the action to allow", async () => {
  const world = await createWorld();
  const ref = await world.store("value", "prod/openai");
  world.faults.inject({ fault: { kind: "denied" } });
  const error = await failure(world.vault().get(ref), "DENIED");
  expect(error.facts).toMatchObject({ secretId: "prod/openai", region: world.region });
  expect(error.message).toMatch(/prod\/openai/);
  expect(error.hint).toMatch(/secretsmanager:GetSecretValue/);
});

test("a denied kms:Decrypt is told apart from a denied read", async () => {
  const world = await createWorld();
  const ref = await world.store("value", "prod/openai");
  world.faults.inject({ fault: { kind: "kmsDenied" } });
  const error = await failure(world.vault().get(ref), "KMS_DENIED");
  expect(error.hint).toMatch(/kms:Decrypt/);
  expect(error.facts.secretId).toBe("prod/openai");
});

test("a missing secret is absent, not denied", async () => {
  const world = await createWorld();
  const error = await failure(world.vault().get("aws-sm://prod/none"), "NOT_FOUND");
  expect(error.facts).toMatchObject({ secretId: "prod/none", region: world.region });
  expect(error.hint).toMatch(/Check the name and the Region/);
});

test("a missing stage or version is told apart from a missing secret", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const vault = world.vault();
  await failure(vault.get(`${ref}?stage=AWSPENDING`), "VERSION_NOT_FOUND");
  await failure(vault.get(`${ref}?version=11111111-2222-4333-8444-555555555555`), "VERSION_NOT_FOUND");
});

test("a secret that waits for its deletion can be restored, the hint says", async () => {
  const world = await createWorld();
  const ref = await world.store("value", "prod/openai");
  await world.secrets.send(new DeleteSecretCommand({ SecretId: "prod/openai" }));
  const error = await failure(world.vault().get(ref), "PENDING_DELETION");
  expect(error.hint).toMatch(/secretsmanager:RestoreSecret/);
});

test("a secret whose key is disabled says to check the key", async () => {
  const world = await createWorld();
  const { KeyMetadata } = await world.kms.send(new CreateKeyCommand({}));
  const KmsKeyId = KeyMetadata?.Arn;
  await world.secrets.send(new CreateSecretCommand({ Name: "prod/openai", SecretString: "value", KmsKeyId }));
  await world.kms.send(new DisableKeyCommand({ KeyId: KmsKeyId }));
  const error = await failure(world.vault().get("aws-sm://prod/openai"), "CANNOT_OPEN");
  expect(error.hint).toMatch(/disabled/);
});

test("of many secrets, each failure is its own", async () => {
  const world = await createWorld();
  const key = fakeKey();
  const good = await world.store(key);
  const denied = await world.store("value", "prod/denied");
  world.faults.inject({ fault: { kind: "denied" }, secretId: "prod/denied" });
  const results = await world.vault().getMany([good, "aws-sm://prod/none", denied]);
  expect(results.map((result) => (result.ok ? result.value.reveal() : result.error.code))).toEqual([
    key,
    "NOT_FOUND",
    "DENIED",
  ]);
});

test("an identity that may not read in batches reads one by one, and is not asked again", async () => {
  const world = await createWorld();
  const refs = [await world.store("one"), await world.store("two")];
  world.faults.inject({ fault: { kind: "denied" }, operation: "BatchGetSecretValue" });
  const vault = world.vault();
  const read = async () => (await vault.getMany(refs)).map((result) => result.ok && result.value.reveal());
  expect(await read()).toEqual(["one", "two"]);
  for (const ref of refs) vault.evict(ref);
  expect(await read()).toEqual(["one", "two"]);
  expect(world.faults.counters.calls).toMatchObject({ BatchGetSecretValue: 1, GetSecretValue: 4 });
  expect(world.events.filter((event) => event.type === "batch-denied")).toHaveLength(1);
});
