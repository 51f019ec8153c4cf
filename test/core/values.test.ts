import { expect, test } from "vitest";
import { createWorld, failure, fakeKey } from "./world.ts";

test("a field of a JSON secret is read by name and by pointer", async () => {
  const world = await createWorld();
  const key = fakeKey();
  const ref = await world.store(JSON.stringify({ OPENAI_API_KEY: key, nested: { list: ["zero", "one"] } }));
  const vault = world.vault();
  expect((await vault.get(`${ref}#OPENAI_API_KEY`)).reveal()).toBe(key);
  expect((await vault.get(`${ref}#/nested/list/1`)).reveal()).toBe("one");
});

test("an absent field is named, and none of those that are there", async () => {
  const world = await createWorld();
  const key = fakeKey();
  const ref = await world.store(JSON.stringify({ OPENAI_API_KEY: key }));
  const error = await failure(world.vault().get(`${ref}#OPENAI_KEY`), "FIELD_NOT_FOUND", key);
  expect(error.facts.field).toBe("OPENAI_KEY");
  expect(error.hint).toMatch(/case/);
});

test("a field of a secret that is not JSON is refused", async () => {
  const world = await createWorld();
  const key = fakeKey();
  const ref = await world.store(key);
  const error = await failure(world.vault().get(`${ref}#OPENAI_API_KEY`), "NOT_JSON", key);
  expect(error.hint).toMatch(/after #/);
});

test("a binary secret is refused", async () => {
  const world = await createWorld();
  const ref = await world.store(Buffer.from([0, 1, 2, 255]));
  const error = await failure(world.vault().get(ref), "BINARY_VALUE");
  expect(error.hint).toMatch(/SecretString/);
});

test("an empty field is refused", async () => {
  const world = await createWorld();
  const ref = await world.store(JSON.stringify({ OPENAI_API_KEY: "" }));
  const error = await failure(world.vault().get(`${ref}#OPENAI_API_KEY`), "EMPTY_VALUE");
  expect(error.hint).toMatch(/Put the key/);
});

test("a secret of 64 KiB is read and written; one byte more is refused before it is sent", async () => {
  const world = await createWorld();
  const vault = world.vault();
  const ref = await world.store("x".repeat(65_536));
  expect((await vault.get(ref)).length).toBe(65_536);
  await vault.put(ref, "y".repeat(65_536));
  expect((await vault.get(ref, { refresh: true })).reveal()).toBe("y".repeat(65_536));
  const error = await failure(vault.put(ref, "ä".repeat(32_769)), "INVALID_VALUE", "äää");
  expect(error.hint).toMatch(/65,536/);
});

test("a value survives unchanged, whatever is in it", async () => {
  const world = await createWorld();
  const value = 'quotes " and \\ and \u0000 and \u2028 and \ud83d\ude00 and trailing space ';
  expect((await world.vault().get(await world.store(value))).reveal()).toBe(value);
});
