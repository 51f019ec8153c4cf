import { randomUUID } from "node:crypto";
import type { Vault } from "@vault-secret/core";
import { expect, test } from "vitest";
import { type FieldWrite, writeField } from "../../src/vault/field-writer.ts";
import { createWorld, failure, fakeKey, wrapped } from "./world.ts";

const secret = { kind: "secret", secretId: "shared", region: "us-east-1" } as const;

test("a write of somebody else between our look and ours is kept", async () => {
  const { other } = await createWorld();
  const [theirs, ours] = [fakeKey(), fakeKey()];
  await other.create({ name: "shared", value: '{"A":"1"}' });
  const disturbed = beforePut(other, [() => other.put("aws-sm://shared", JSON.stringify({ A: "1", THEIRS: theirs }))]);
  expect(await writeField(disturbed, write(ours))).toMatchObject({ isNew: true });
  expect(await shared(other)).toEqual({ A: "1", THEIRS: theirs, OURS: ours });
});

test("also when it happens again while we make up for the first", async () => {
  const { other } = await createWorld();
  const [one, two, ours] = [fakeKey(), fakeKey(), fakeKey()];
  await other.create({ name: "shared", value: "{}" });
  const disturbed = beforePut(other, [
    () => other.put("aws-sm://shared#ONE", one),
    () => other.put("aws-sm://shared#TWO", two),
  ]);
  await writeField(disturbed, write(ours));
  expect(await shared(other)).toEqual({ ONE: one, TWO: two, OURS: ours });
});

test("if they stored another key under the same name in that moment, theirs stays and ours is refused", async () => {
  const { other } = await createWorld();
  const [theirs, ours] = [fakeKey(), fakeKey()];
  await other.create({ name: "shared", value: '{"A":"1"}' });
  const theirWrite = () => other.put("aws-sm://shared", JSON.stringify({ A: "1", OURS: theirs }));
  await failure(writeField(beforePut(other, [theirWrite]), write(ours)), "name-taken", ours, theirs);
  expect(await shared(other)).toEqual({ A: "1", OURS: theirs });
});

test("if they made it plain text in that moment, theirs stays", async () => {
  const { other } = await createWorld();
  const [theirs, ours] = [fakeKey(), fakeKey()];
  await other.create({ name: "shared", value: "{}" });
  const disturbed = beforePut(other, [() => other.put("aws-sm://shared", theirs)]);
  await failure(writeField(disturbed, write(ours)), "name-taken", ours, theirs);
  expect((await other.get("aws-sm://shared")).reveal()).toBe(theirs);
});

test("their changes are taken over with every digit, and so is what they removed", async () => {
  const { other } = await createWorld();
  await other.create({ name: "shared", value: '{"OLD":"1","KEPT":[1.0]}' });
  const text = '{"KEPT":[1.0],"ACCOUNT":12345678901234567890}';
  const disturbed = beforePut(other, [() => other.put("aws-sm://shared", text)]);
  const ours = fakeKey();
  await writeField(disturbed, write(ours));
  expect((await other.get("aws-sm://shared")).reveal()).toBe(
    `{"KEPT":[1.0],"OURS":"${ours}","ACCOUNT":12345678901234567890}`,
  );
});

test("a rotation that meets another write keeps its other fields", async () => {
  const { other } = await createWorld();
  const [theirs, ours] = [fakeKey(), fakeKey()];
  await other.create({ name: "shared", value: '{"OURS":"old"}' });
  const disturbed = beforePut(other, [() => other.put("aws-sm://shared#THEIRS", theirs)]);
  await writeField(disturbed, { ...write(ours), other: "replace" });
  expect(await shared(other)).toEqual({ OURS: ours, THEIRS: theirs });
});

test("against somebody who never stops, it gives up and says so", async () => {
  const { other } = await createWorld();
  await other.create({ name: "shared", value: "{}" });
  const writes = Array.from({ length: 20 }, (_, i) => () => other.put("aws-sm://shared#N", `${i}`));
  const ours = fakeKey();
  await failure(writeField(beforePut(other, writes), write(ours)), "changed", ours);
});

function write(value: string): FieldWrite {
  const field = { form: "name", name: "OURS" } as const;
  return { secret, field, value: wrapped(value), token: randomUUID(), other: "refuse" };
}

async function shared(vault: Vault): Promise<unknown> {
  return JSON.parse((await vault.get("aws-sm://shared")).reveal());
}

/** The vault of a client that is slow to write: each of its writes comes after the next one of somebody else. */
function beforePut(vault: Vault, theirs: (() => Promise<unknown>)[]): Vault {
  return {
    ...vault,
    async put(...args) {
      await theirs.shift()?.();
      return vault.put(...args);
    },
  };
}
