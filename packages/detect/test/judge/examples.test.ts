import { expect, test } from "vitest";
import { hashOf, isExample, isPublished } from "../../src/judge/examples.ts";

test("the hash is FNV-1a", () => {
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c
  expect(hashOf("")).toBe(0x811c9dc5);
  expect(hashOf("foobar")).toBe(0xbf9cf968);
});

test("what a sentence introduces as an example is one", () => {
  const text = 'Pass your key, e.g. "4f9a".';
  expect(isExample("4f9a", text, text.indexOf("4f9a"))).toBe(true);
});

test("a key that no manual shows is no example", () => {
  expect(isPublished("4f9a")).toBe(false);
});
