import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileAnchors } from "../src/anchors.ts";

const character = fc.constantFrom("a", "b", "A", "B", "-", "_", "1", "é", "€", "\n");
const anchors = fc.uniqueArray(
  fc.array(fc.constantFrom("a", "b", "-", "_", "1"), { minLength: 3, maxLength: 9 }).map((units) => units.join("")),
  { minLength: 1, maxLength: 8 },
);
const text = fc
  .array(
    fc.oneof(
      character,
      anchors.map(([anchor = ""]) => anchor),
    ),
    { maxLength: 60 },
  )
  .map((all) => all.join(""));

/** Every place where an anchor stands, the slow way. */
function places(all: readonly string[], where: string): string[] {
  const lower = (value: string) => value.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return all
    .flatMap((anchor) =>
      Array.from({ length: where.length }, (_, at) => at)
        .filter((at) => lower(where).startsWith(anchor, at))
        .map((at) => `${anchor}@${at}`),
    )
    .sort();
}

describe("the search for anchors", () => {
  test("finds each occurrence once", () => {
    fc.assert(
      fc.property(anchors, text, (all, where) => {
        const bytes = new TextEncoder().encode(where);
        const found: string[] = [];
        compileAnchors(all.map((text) => ({ text, target: text }))).search(bytes, {
          visit: (anchor, at) => found.push(`${anchor}@${at}`) < 0,
        });
        const latin1 = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
        expect(found.sort()).toEqual(places(all, latin1));
      }),
    );
  });

  test("ends when it is told to", () => {
    let visits = 0;
    const stopped = compileAnchors([{ text: "abc", target: 0 }]).search(new TextEncoder().encode("abc abc"), {
      visit: () => ++visits > 0,
    });
    expect([stopped, visits]).toEqual([true, 1]);
  });

  test("refuses an anchor that is too short to search for", () => {
    expect(() => compileAnchors([{ text: "ab", target: 0 }])).toThrow(TypeError);
  });
});
