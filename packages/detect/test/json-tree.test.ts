import fc from "fast-check";
import { expect, test } from "vitest";
import { type JsonNode, parseJson } from "../src/json-tree.ts";

function plain({ value }: JsonNode): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, child]) => [name, plain(child)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

test("reads whatever JSON.stringify writes", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
      const value = JSON.parse(json);
      const source = JSON.stringify(value, null, indent);
      expect(JSON.stringify(plain(parseJson(source)))).toBe(JSON.stringify(JSON.parse(source)));
    }),
  );
});

test("refuses whatever JSON.parse refuses", () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 2 }),
      fc.nat(),
      fc.constantFrom("", ",", "}", '"', "0", "\u0001", "\\"),
      (json, at, sign) => {
        const place = at % (json.length + 1);
        const spoilt = json.slice(0, place) + sign + json.slice(place + (at % 2));
        try {
          JSON.parse(spoilt);
        } catch {
          expect(() => parseJson(spoilt)).toThrow();
        }
      },
    ),
  );
});

test("refuses what is nested beyond reason, without running out of stack", () => {
  expect(() => parseJson("[".repeat(100_000))).toThrow(/nested/);
});
