import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDetector } from "../src/detector.ts";
import { vendors } from "../src/rules/index.ts";
import { alternatives, parseShape } from "../src/shape.ts";
import { keysOf, seeded } from "./samples.ts";

const SMALL = 40_000;
const LARGE = 4_000_000;
/** A hundred times the text may take this many times as long: far from the square, wide of a busy machine. */
const MOST_GROWTH = 1000;

/** Texts that make a rule begin as often as it can: what it looks for, cut short or spoilt at the end, over and over. */
function hostile({ shape, near = [], structure }: (typeof vendors)[number]["rules"][number]): string[] {
  const random = seeded(29);
  const begun = [shape ?? []]
    .flat()
    .flatMap(alternatives)
    .flatMap((one) => {
      const literal = parseShape(one).find((part) => "literal" in part);
      const [key = ""] = keysOf(one, random);
      return [
        key.slice(0, -1),
        `${key}\u007f`,
        `${key}a`,
        ...("literal" in (literal ?? {}) ? [(literal as { literal: string }).literal] : []),
      ];
    });
  return [...begun, ...near.map((word) => `${word} = `), ...(structure?.anchors ?? [])].flatMap((unit) => [
    unit,
    `${unit}"`,
  ]);
}

function time(text: string): number {
  const detector = createDetector();
  const start = performance.now();
  detector.scan(text);
  return performance.now() - start;
}

describe("hostile text takes linear time", () => {
  const units = vendors.flatMap(({ rules }) =>
    rules.flatMap((rule) => hostile(rule).map((unit) => [rule.id, unit] as const)),
  );

  test("for every rule, 40 kB of what it looks for are done at once", () => {
    const detector = createDetector();
    const slow = units.filter(([, unit]) => {
      const text = unit.repeat(Math.ceil(SMALL / unit.length));
      const start = performance.now();
      detector.scan(text);
      return performance.now() - start > 2000;
    });
    expect(slow.map(([id]) => id)).toEqual([]);
  });

  test.each([
    "a",
    "A",
    "0",
    "-",
    "_",
    "=",
    '"',
    "\\",
    "\n",
    " ",
    "/",
    ".",
    "sk-",
    "eyJ",
    "://",
    ":",
    "key=",
    "\\u00",
    "%2",
  ])("a hundred times as much of %j", (unit) => {
    const small = Math.max(1, time(unit.repeat(SMALL / unit.length)));
    expect(time(unit.repeat(LARGE / unit.length)) / small).toBeLessThan(MOST_GROWTH);
  });
});

test("any text at all is scanned without an error, and spans are in it", () => {
  const detector = createDetector();
  const random = seeded(31);
  const keys = vendors.flatMap(({ rules }) => rules.flatMap(({ shape }) => keysOf(shape ?? [], random)));
  const piece = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom(...keys),
    fc.constantFrom(...keys).map((key) => key.slice(3)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { start, end } of detector.scan(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

test("bytes are scanned like their text, whatever the encoding of what is around", () => {
  const detector = createDetector();
  const random = seeded(37);
  const keys = vendors.flatMap(({ rules }) => rules.flatMap(({ shape }) => keysOf(shape ?? [], random)));
  const broken = fc.uint8Array({ maxLength: 3 });
  const piece = fc
    .oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...keys))
    .map((text) => new TextEncoder().encode(`"${text}"`));
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, piece, broken), { maxLength: 6 }), (pieces) => {
      const bytes = Uint8Array.from(pieces.flatMap((units) => [...units]));
      const text = new TextDecoder().decode(bytes);
      const findings = detector.scan(text);
      expect(detector.scanBytes(bytes, () => text)).toEqual(findings);
      if (findings.length > 0) expect(detector.mayHold(bytes)).toBe(true);
    }),
  );
});
