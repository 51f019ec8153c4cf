import { expect, test } from "vitest";
import { Consents } from "../../src/trust/consents.ts";

function memory() {
  const values = new Map<string, unknown>();
  return {
    get: <T>(key: string) => values.get(key) as T | undefined,
    update: async (key: string, value: unknown) => void values.set(key, value),
  };
}

test("consent is for what the file says, and for this file", async () => {
  const consents = new Consents(memory());
  expect(consents.has("/a/vault.refs", "A=aws-sm://a\n")).toBe(false);
  await consents.give("/a/vault.refs", "A=aws-sm://a\n");
  expect(consents.has("/a/vault.refs", "A=aws-sm://a\n")).toBe(true);
  expect(consents.has("/a/vault.refs", "A=aws-sm://b\n")).toBe(false);
  expect(consents.has("/b/vault.refs", "A=aws-sm://a\n")).toBe(false);
});

test("consent to what a file says now replaces the one to what it said", async () => {
  const consents = new Consents(memory());
  await consents.give("/a", "one");
  await consents.give("/a", "two");
  expect(consents.has("/a", "one")).toBe(false);
  expect(consents.has("/a", "two")).toBe(true);
});

test("consent can be taken back, and that of other files stays", async () => {
  const consents = new Consents(memory());
  await consents.give("/a", "one");
  await consents.give("/b", "one");
  await consents.takeBack("/a");
  expect(consents.has("/a", "one")).toBe(false);
  expect(consents.has("/b", "one")).toBe(true);
});

test("nothing of what was agreed to is in another window's way: a name such as __proto__ is a name", async () => {
  const consents = new Consents(memory());
  expect(consents.has("__proto__", "x")).toBe(false);
  await consents.give("constructor", "x");
  expect(consents.has("constructor", "x")).toBe(true);
});
