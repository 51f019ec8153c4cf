import { randomUUID } from "node:crypto";
import { CreateSecretCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { describe, expect, onTestFinished, test } from "vitest";
import { openVault } from "../../src/vault/aws.ts";
import type { VaultClient, VaultSettings } from "../../src/vault/vault-client.ts";
import { createWorld, failure, fakeKey, newKmsKey, newSecret, wrapped } from "./world.ts";

const fieldsOf = async ({ other }: Awaited<ReturnType<typeof createWorld>>, name = "dev/app/openai") =>
  JSON.parse((await other.get(`aws-sm://${name}`)).reveal());

describe("create", () => {
  test("keeps the key as a field of the variable's name, and gives the reference for it", async () => {
    const world = await createWorld();
    const key = fakeKey();
    const tags = { "vault-secret:provider": "openai", "vault-secret:env": "dev" };
    const stored = await world.client.create(newSecret(key, { tags }));
    expect(stored).toMatchObject({ outcome: "created", name: "dev/app/openai", region: "us-east-1" });
    expect(stored.reference).toBe("aws-sm://dev/app/openai?region=us-east-1#OPENAI_API_KEY");
    expect((await world.other.get(stored.reference)).reveal()).toBe(key);
    expect(await fieldsOf(world)).toEqual({ OPENAI_API_KEY: key });
    expect((await world.client.describe(stored.reference)).tags).toEqual(tags);
  });

  test("twice with one token creates once", async () => {
    const world = await createWorld();
    const secret = newSecret(fakeKey());
    const [first, second] = [await world.client.create(secret), await world.client.create(secret)];
    expect(second).toEqual(first);
    expect(Object.keys((await world.other.describe(first.arn)).versions)).toHaveLength(1);
  });

  test("after an answer that was lost, the same token finds what was stored", async () => {
    const world = await createWorld();
    const secret = newSecret(fakeKey());
    const undo = world.faults.inject({ fault: { kind: "truncated" }, operation: "CreateSecret" });
    await expect(world.client.create(secret)).rejects.toThrow();
    undo();
    const stored = await world.client.create(secret);
    expect(stored.versionId).toBe(secret.token);
  });

  test("a key in many bytes, quotes and line breaks comes back as it was", async () => {
    const world = await createWorld();
    const key = `-----BEGIN "é\\\n\u2028🔑${fakeKey()}`;
    const stored = await world.client.create(newSecret(key));
    expect((await world.other.get(stored.reference)).reveal()).toBe(key);
  });

  test("a key that the other bundle wrapped is stored as it is, not as its rendering", async () => {
    const world = await createWorld();
    const key = fakeKey();
    class Foreign {
      reveal = () => key;
      length = key.length;
      name = "foreign";
      wipe() {}
      toString = () => "<redacted>";
      toJSON = () => "<redacted>";
      [Symbol.toPrimitive] = () => "<redacted>";
    }
    const stored = await world.client.store(newSecret(key, { value: new Foreign() }));
    await world.client.rotate("aws-sm://dev/app/openai#OTHER", new Foreign());
    expect(await fieldsOf(world)).toEqual({ OPENAI_API_KEY: key, OTHER: key });
    expect(await world.client.verify(stored, new Foreign())).toMatchObject({ compared: true });
  });

  test("a name that is taken leaves the secret as it is", async () => {
    const world = await createWorld();
    const [first, second] = [fakeKey(), fakeKey()];
    await world.client.create(newSecret(first));
    const error = await failure(world.client.create(newSecret(second)), "name-taken", second);
    expect(error.facts.secret).toBe("dev/app/openai");
    expect(await fieldsOf(world)).toEqual({ OPENAI_API_KEY: first });
  });

  test("a name that is scheduled for deletion is told as such", async () => {
    const world = await createWorld();
    const key = fakeKey();
    const { arn } = await world.client.create(newSecret(key));
    await world.other.remove(arn);
    await failure(world.client.create(newSecret(key)), "pending-deletion", key);
    await failure(world.client.store(newSecret(key)), "pending-deletion", key);
  });

  test("more than 65,536 bytes are refused before anything is sent, and so is nothing at all", async () => {
    const world = await createWorld();
    const key = "é".repeat(32_768);
    await failure(world.client.create(newSecret(key)), "too-large", key);
    await failure(world.client.create(newSecret("")), "configuration");
    expect(world.faults.counters.calls.CreateSecret).toBeUndefined();
  });

  test("uses the KMS key of the settings, or the one that is named for this secret", async () => {
    const world = await createWorld();
    const { id } = await newKmsKey(world.endpoint);
    const key = fakeKey();
    const stored = await world.client.create(newSecret(key, { kmsKey: id }));
    expect(await world.client.verify(stored, wrapped(key))).toMatchObject({ kmsKeyId: id, compared: true });
    const client = await secondWindow(world.endpoint, { kmsKey: id });
    const another = await client.create(newSecret(key, { name: "another" }));
    expect(another.kmsKey).toBe(id);
    expect((await client.describe("another")).kmsKeyId).toBe(id);
  });

  test("a KMS key that does not exist is what is told, not a name or an option", async () => {
    const world = await createWorld({ kmsKey: "alias/nobody-made-this" });
    const key = fakeKey();
    const error = await failure(world.client.create(newSecret(key)), "kms-key", key);
    expect(error.facts.hint).toContain("alias/");
  });
});

describe("addField", () => {
  test("keeps the other fields, also numbers that are longer than a double", async () => {
    const world = await createWorld();
    await world.other.create({ name: "shared", value: '{"account":12345678901234567890,"list":[1]}' });
    const key = fakeKey();
    const stored = await world.client.addField(newSecret(key, { name: "shared" }));
    expect(stored).toMatchObject({
      outcome: "added",
      reference: "aws-sm://shared?region=us-east-1#OPENAI_API_KEY",
    });
    expect((await world.other.get("aws-sm://shared")).reveal()).toBe(
      `{"account":12345678901234567890,"list":[1],"OPENAI_API_KEY":"${key}"}`,
    );
  });

  test("finds the same key there and writes nothing", async () => {
    const world = await createWorld();
    const key = fakeKey();
    const created = await world.client.create(newSecret(key));
    const again = await world.client.addField(newSecret(key));
    expect(again).toEqual({ ...created, outcome: "reused" });
    expect(world.faults.counters.calls.PutSecretValue).toBeUndefined();
  });

  test("does not replace another key of the same name", async () => {
    const world = await createWorld();
    const [first, second] = [fakeKey(), fakeKey()];
    await world.client.create(newSecret(first));
    await failure(world.client.addField(newSecret(second)), "name-taken", first, second);
    expect(await fieldsOf(world)).toEqual({ OPENAI_API_KEY: first });
  });

  test("fills a secret that was created without a value", async () => {
    const world = await createWorld();
    const secrets = new SecretsManagerClient({ endpoint: world.endpoint, region: "us-east-1" });
    await secrets.send(new CreateSecretCommand({ Name: "dev/app/openai" }));
    secrets.destroy();
    const key = fakeKey();
    await world.client.addField(newSecret(key));
    expect(await fieldsOf(world)).toEqual({ OPENAI_API_KEY: key });
  });

  test("a secret that is plain text has no fields", async () => {
    const world = await createWorld();
    const text = fakeKey();
    await world.other.create({ name: "plain", value: text });
    await failure(world.client.addField(newSecret(fakeKey(), { name: "plain" })), "not-fields", text);
  });

  test("of ten keys stored into one secret by two windows at once, none is lost", async () => {
    const world = await createWorld();
    await world.other.create({ name: "shared", value: "{}" });
    const second = await secondWindow(world.endpoint);
    const keys = Array.from({ length: 5 }, (_, i) => [
      { variable: `A_${i}`, value: fakeKey(), client: world.client },
      { variable: `B_${i}`, value: fakeKey(), client: second },
    ]).flat();
    await Promise.all(
      keys.map(({ variable, value, client }) => client.addField(newSecret(value, { name: "shared", variable }))),
    );
    const found = await fieldsOf(world, "shared");
    expect(found).toEqual(Object.fromEntries(keys.map(({ variable, value }) => [variable, value])));
  });
});

describe("store", () => {
  test("creates, then adds, then reuses", async () => {
    const world = await createWorld();
    const [one, two] = [fakeKey(), fakeKey()];
    expect(await world.client.store(newSecret(one))).toMatchObject({ outcome: "created" });
    expect(await world.client.store(newSecret(two, { variable: "OPENAI_ADMIN_KEY" }))).toMatchObject({
      outcome: "added",
    });
    expect(await world.client.store(newSecret(one))).toMatchObject({ outcome: "reused" });
    expect(await fieldsOf(world)).toEqual({ OPENAI_API_KEY: one, OPENAI_ADMIN_KEY: two });
  });

  test("two windows that store one key at the same time end with one secret and one version", async () => {
    const world = await createWorld();
    const second = await secondWindow(world.endpoint);
    const key = fakeKey();
    const results = await Promise.all([world.client, second].map((client) => client.store(newSecret(key))));
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(["created", "reused"]);
    expect(new Set(results.map(({ versionId }) => versionId)).size).toBe(1);
  });

  test("a secret of that name that we may not read is a name that is taken", async () => {
    const world = await createWorld();
    const key = fakeKey();
    await world.client.create(newSecret(key));
    world.faults.inject({ fault: { kind: "denied" }, operation: "GetSecretValue" });
    await failure(world.client.store(newSecret(fakeKey())), "name-taken", key);
  });
});

describe("rotate", () => {
  test("sets the field of the reference and keeps the others", async () => {
    const world = await createWorld();
    const [old, fresh, admin] = [fakeKey(), fakeKey(), fakeKey()];
    const { reference } = await world.client.create(newSecret(old));
    await world.client.addField(newSecret(admin, { variable: "ADMIN" }));
    const rotated = await world.client.rotate(reference, wrapped(fresh), { token: randomUUID() });
    expect(rotated).toMatchObject({ outcome: "rotated", reference });
    expect(await fieldsOf(world)).toEqual({ OPENAI_API_KEY: fresh, ADMIN: admin });
    expect(await world.client.verify(rotated, wrapped(fresh))).toMatchObject({ compared: true });
  });

  test("replaces a whole value, and the one below a pointer", async () => {
    const world = await createWorld();
    const [whole, inner] = [fakeKey(), fakeKey()];
    await world.other.create({ name: "whole", value: "x" });
    await world.other.create({ name: "deep", value: '{"a":{"b":"x","c":1}}' });
    await world.client.rotate("aws-sm://whole", wrapped(whole));
    await world.client.rotate("aws-sm://deep#/a/b", wrapped(inner));
    expect((await world.other.get("aws-sm://whole")).reveal()).toBe(whole);
    expect(await fieldsOf(world, "deep")).toEqual({ a: { b: inner, c: 1 } });
  });

  test("a reference to one version is not rotated", async () => {
    const world = await createWorld();
    await failure(world.client.rotate("aws-sm://a?stage=AWSPREVIOUS#b", wrapped(fakeKey())), "configuration");
  });
});

async function secondWindow(endpoint: string, settings: Partial<VaultSettings> = {}): Promise<VaultClient> {
  const client = await openVault({ vault: "aws", region: "us-east-1", endpoint, ...settings });
  onTestFinished(() => client.dispose());
  return client;
}
