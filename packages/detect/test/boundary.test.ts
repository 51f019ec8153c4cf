import { expect, test } from "vitest";
import { beginsCleanly } from "../src/boundary.ts";

test.each([
  ["", "the start"],
  ['"', "a quote"],
  ["=", "an assignment"],
  ["Bearer ", "a space"],
  ["é", "a letter that is not ASCII"],
  ["\\n", "an escaped line end"],
  ["\\u003d", "an escaped sign"],
  ["\\x3D", "an escaped sign in hex"],
  ["%20", "an encoded space"],
  ["\\\\\\n", "an escaped backslash and line end"],
])("a key may begin after %s: %s", (before) => {
  expect(beginsCleanly(`${before}key`, before.length)).toBe(true);
});

test.each([
  ["a", "a letter"],
  ["9", "a digit"],
  ["_", "an underscore"],
  ["\\\\n", "an escaped backslash and a letter"],
  ["u003d", "no escape"],
  ["\\q", "no escape that is known"],
  ["20", "digits"],
])("a key may not begin after %s: %s", (before) => {
  expect(beginsCleanly(`${before}key`, before.length)).toBe(false);
});
