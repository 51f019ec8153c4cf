import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDetector } from "../../src/detector.ts";
import { keysOf, seeded } from "../samples.ts";

const detector = createDetector();
const random = seeded(47);
const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, "0");

/** Ways to write a character, and what of a key they are used for. */
const families: Readonly<Record<string, (character: string) => string>> = {
  "\\u in lower case": (character) => `\\u00${hex(character)}`,
  "\\u in upper case": (character) => `\\u00${hex(character).toUpperCase()}`,
  "decimal entities": (character) => `&#${character.charCodeAt(0)};`,
  "hexadecimal entities": (character) => `&#x${hex(character)};`,
};

describe.each(Object.entries(families))("%s", (_name, escaped) => {
  test("any signs of a key may be escaped: the span is that of the file", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), fc.string({ maxLength: 40 }), (choices, around) => {
        const key = keysOf("sk-proj-{url:74}T3BlbkFJ{url:73}{alnum:1}", random)[0] ?? "";
        const written = key.replace(/[-_]/g, (sign, at) => (at === 2 || choices.next().value ? escaped(sign) : sign));
        const before = `${around.replaceAll("sk-", "")}\n{"key": "`;
        expect(spans(`${before}${written}"}`)).toEqual([[before.length, before.length + written.length]]);
      }),
    );
  });
});

test("keys one after another are all found, each once", () => {
  const keys = Array.from(
    { length: 60 },
    () => keysOf("ghp-\\u002d sk\\u002dproj\\u002d{alnum:74}T3BlbkFJ{alnum:74}", random)[0] ?? "",
  );
  const text = keys.join(" ");
  const starts = keys.map((_, index) => keys.slice(0, index).reduce((sum, key) => sum + key.length + 1, 0));
  expect(spans(text)).toEqual(keys.map((key, index) => [(starts[index] ?? 0) + 11, (starts[index] ?? 0) + key.length]));
});

test("text without escapes has no view: what is found is found once", () => {
  const key = keysOf("sk-proj-{alnum:74}T3BlbkFJ{alnum:74}", random)[0] ?? "";
  expect(spans(`\\u002d "${key}" \\u003d`)).toHaveLength(1);
});

test("what is escaped twice, or is no key, is left alone", () => {
  expect(spans("\\u002d".repeat(500))).toEqual([]);
  expect(spans(`"sk\\u002dproj\\u002d${"x".repeat(100)}"`)).toEqual([]);
});

function spans(text: string): [number, number][] {
  return detector.scan(text).map(({ start, end }) => [start, end]);
}
