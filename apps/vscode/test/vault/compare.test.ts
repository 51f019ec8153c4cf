import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createWorld, failure, fakeKey, newKmsKey, newSecret, wrapped } from "./world.ts";

describe("findEqual", () => {
  test("finds a key in a field or as the whole value, in the order of the candidates", async () => {
    const { client, other } = await createWorld();
    const key = fakeKey();
    await other.create({ name: "a", value: JSON.stringify({ X: fakeKey() }) });
    await other.create({ name: "b", value: JSON.stringify({ X: fakeKey(), Y: key }) });
    await other.create({ name: "c", value: key });
    expect(await client.findEqual(wrapped(key), ["a", "b", "c"])).toEqual({
      reference: "aws-sm://b?region=us-east-1#Y",
      name: "b",
      field: "Y",
    });
    expect(await client.findEqual(wrapped(key), ["aws-sm://c#x"])).toEqual({
      reference: "aws-sm://c?region=us-east-1",
      name: "c",
      field: undefined,
    });
    expect(await client.findEqual(wrapped(key), ["a"])).toBeUndefined();
    expect(await client.findEqual(wrapped(key), [])).toBeUndefined();
  });

  test("a part of a key, or one in another case, is not equal", async () => {
    const { client, other } = await createWorld();
    const key = fakeKey();
    await other.create({ name: "a", value: JSON.stringify({ X: `${key} `, Y: key.toUpperCase(), Z: key.slice(1) }) });
    expect(await client.findEqual(wrapped(key), ["a"])).toBeUndefined();
  });

  test("passes over what this identity may not read, and what is gone", async () => {
    const { client, other, faults } = await createWorld();
    const key = fakeKey();
    for (const name of ["denied", "deleted", "mine"]) await other.create({ name, value: key });
    await other.remove("aws-sm://deleted");
    faults.inject({ fault: { kind: "denied" }, secretId: "denied" });
    expect(await client.findEqual(wrapped(key), ["denied", "deleted", "absent", "mine"])).toMatchObject({
      name: "mine",
    });
  });

  test("many who look at one secret at the same time all get their answer", async () => {
    const { client } = await createWorld();
    const key = fakeKey();
    const stored = await client.create(newSecret(key));
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => [
        client.findEqual(wrapped(key), [stored.name]),
        client.verify(stored, wrapped(key)),
        client.fields(stored.reference),
        client.getForRun([{ name: "A", reference: stored.reference }]),
      ]).flat(),
    );
    expect(answers).toHaveLength(20);
    for (const answer of answers) expect(answer).toBeDefined();
  });

  test("an outage is not taken for an answer", async () => {
    const { client, other, faults } = await createWorld();
    const key = fakeKey();
    await other.create({ name: "a", value: key });
    faults.inject({ fault: { kind: "throttled" } });
    await failure(client.findEqual(wrapped(key), ["a"]), "try-again", key);
  });
});

describe("verify", () => {
  test("says which KMS key a secret has, and that the value was compared", async () => {
    const { client } = await createWorld();
    const key = fakeKey();
    const stored = await client.create(newSecret(key));
    expect(await client.verify(stored, wrapped(key))).toEqual({
      arn: stored.arn,
      kmsKeyId: undefined,
      compared: true,
    });
  });

  test("another value, a deleted secret or another secret of the same name is refused", async () => {
    const { client, other } = await createWorld();
    const [key, theirs] = [fakeKey(), fakeKey()];
    const stored = await client.create(newSecret(key));
    await other.put(stored.reference, theirs);
    await failure(client.verify(stored, wrapped(key)), "changed", key, theirs);
    await failure(client.verify({ ...stored, arn: `${stored.arn.slice(0, -6)}AAAAAA` }, wrapped(theirs)), "changed");
    await other.remove(stored.arn);
    await failure(client.verify(stored, wrapped(theirs)), "changed", theirs);
    await other.remove(stored.arn, { force: true });
    await failure(client.verify(stored, wrapped(theirs)), "not-found", theirs);
  });

  test("a secret under another KMS key than the chosen one is refused; an alias or ARN of the same key is not", async () => {
    const { client, endpoint } = await createWorld();
    const [mine, another] = [await newKmsKey(endpoint), await newKmsKey(endpoint)];
    const key = fakeKey();
    const stored = await client.create(newSecret(key, { kmsKey: mine.id }));
    expect(await client.verify({ ...stored, kmsKey: mine.arn }, wrapped(key))).toMatchObject({ kmsKeyId: mine.id });
    await failure(client.verify({ ...stored, kmsKey: another.id }, wrapped(key)), "kms-key", key);
    const byDefault = await client.create(newSecret(key, { name: "default", token: randomUUID() }));
    await failure(client.verify({ ...byDefault, kmsKey: mine.id }, wrapped(key)), "kms-key", key);
  });

  test("who may write but not read is told that nothing was compared", async () => {
    const { client, faults } = await createWorld();
    const key = fakeKey();
    const stored = await client.create(newSecret(key));
    const undo = faults.inject({ fault: { kind: "denied" }, operation: "GetSecretValue" });
    expect(await client.verify(stored, wrapped(key))).toMatchObject({ compared: false });
    undo();
    faults.inject({ fault: { kind: "kmsDenied" }, operation: "GetSecretValue" });
    expect(await client.verify(stored, wrapped(key))).toMatchObject({ compared: false });
  });
});
