import { expect, test } from "vitest";
import { keyText } from "../../src/detection/key-text.ts";
import { openAiKey } from "./keys.ts";

const key = openAiKey();
const isKey = (text: string) => text === key;

test("a key is what stands there, what its escapes mean, or what its base64 means", () => {
  expect(keyText(key, isKey)).toBe(key);
  expect(keyText(key.replace("-", "\\u002d"), isKey)).toBe(key);
  expect(keyText(btoa(key), isKey)).toBe(key);
});

test("what is written in a way that we cannot read is no key to store", () => {
  expect(keyText(key.replace("-", "%2D"), isKey)).toBeUndefined();
  expect(keyText("\\u00", isKey)).toBeUndefined();
});
