import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alternatives, extent, parseShape, patternSource } from "../src/shape.ts";
import { keysOf, seeded } from "./samples.ts";

const matches = (shape: string, text: string) =>
  alternatives(shape).some((one) => new RegExp(`^${patternSource(parseShape(one))}$`).test(text));

test.each([
  ["key_{hex:4}", "key_09af", "key_09ag"],
  ["key_{hex:2,4}", "key_09a", "key_0"],
  ["key_{hex:2|4}", "key_09af", "key_09a"],
  ["(sk|rk)_(live|test)_{digit:2}", "rk_test_12", "pk_test_12"],
  ["{[MNO]:1}{url:2}.x", "N-_.x", "P-_.x"],
  ["{uuid}", "01234567-89ab-cdef-0123-456789abcdef", "0123456789abcdef0123456789abcdef"],
  ["a.b{b64:2}==", "a.b+/==", "axb+/=="],
])("%s is %s and not %s", (shape, hit, miss) => {
  expect(matches(shape, hit)).toBe(true);
  expect(matches(shape, miss)).toBe(false);
});

test("extent is the shortest and the longest text", () => {
  expect(extent(parseShape("ab{hex:2,4}{digit:3|9}"))).toEqual({ min: 7, max: 15 });
});

describe("a bad shape is refused", () => {
  test.each([["{hax:3}"], ["{hex:0}"], ["{hex:1,2,3}"], ["a{b"], ["{hex}"], ["a)b"]])("%s", (shape) => {
    expect(() => alternatives(shape).map(parseShape)).toThrow(TypeError);
  });
});

test("generated keys fit their shape", () => {
  const part = fc.constantFrom("sk-", "_", "{hex:3}", "{url:1,5}", "{digit:2|4}", "(a|bc)", "{[x-z]:2}");
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.nat(), (parts, seed) => {
      const shape = parts.join("");
      for (const key of keysOf(shape, seeded(seed))) expect(matches(shape, key)).toBe(true);
    }),
  );
});
