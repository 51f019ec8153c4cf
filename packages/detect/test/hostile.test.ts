import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDetector, type Detector } from "../src/detector.ts";
import { allVendors } from "../src/rules/index.ts";
import { alternatives, parseShape } from "../src/shape.ts";
import type { Rule } from "../src/vendor.ts";
import { keysOf, seeded } from "./samples.ts";

const isSlow = process.env.SLOW !== undefined;
const SMALL = isSlow ? 40_000 : 20_000;
const LARGE = isSlow ? 4_000_000 : 200_000;
/** How much more time than in proportion the larger text may take: far from the square, wide of noise. */
const TOLERANCE = 8;

/** Texts that make a rule begin as often as it can: what it looks for, cut short or spoilt at the end, over and over. */
function hostile({ shape, near = [], structure }: Rule): string[] {
  const random = seeded(29);
  const begun = [shape ?? []]
    .flat()
    .flatMap(alternatives)
    .flatMap((one) => {
      const literals = parseShape(one).flatMap((part) => ("literal" in part ? [part.literal] : []));
      const [key = ""] = keysOf(one, random);
      return [key.slice(0, -1), `${key}\u007f`, `${key}a`, ...literals];
    });
  return [...begun, ...near.map((word) => `${word} = `), ...(structure?.anchors ?? [])].flatMap((unit) => [
    unit,
    `${unit}"`,
  ]);
}

const filled = (units: readonly string[], length: number) =>
  units.map((unit) => unit.repeat(Math.ceil(length / units.length / unit.length))).join("\n");

/** In CPU time, so that a busy machine does not count; three tries, since a compiler runs beside us. */
function isLinear(detector: Detector, units: readonly string[]): boolean {
  const time = (length: number) => {
    const text = filled(units, length);
    const before = process.cpuUsage();
    detector.scan(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  return [1, 2, 3].some(() => {
    const small = Math.max(2, Math.min(time(SMALL), time(SMALL)));
    return time(LARGE) < small * (LARGE / SMALL) * TOLERANCE;
  });
}

describe("hostile text takes linear time", { timeout: 300_000 }, () => {
  const detector = createDetector({ generic: "on" });

  test.each(allVendors().map((vendor) => [vendor.name, vendor] as const))("%s", (_name, { rules }) => {
    expect(isLinear(detector, rules.flatMap(hostile))).toBe(true);
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
  ])("%j over and over", (unit) => {
    expect(isLinear(detector, [unit])).toBe(true);
  });
});

test("any text at all is scanned without an error, and spans are in it", () => {
  const detector = createDetector();
  const random = seeded(31);
  const keys = allVendors().flatMap(({ rules }) => rules.flatMap(({ shape }) => keysOf(shape ?? [], random)));
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
  const keys = allVendors().flatMap(({ rules }) => rules.flatMap(({ shape }) => keysOf(shape ?? [], random)));
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
