import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDetector } from "../src/detector.ts";
import { allVendors } from "../src/rules/index.ts";
import { keysOf, seeded } from "./samples.ts";

const detector = createDetector();
const random = seeded(23);
const keys = allVendors().flatMap(({ env, rules }) =>
  rules.flatMap(({ shape, near = [], env: own }) =>
    keysOf(shape ?? [], random).map((key) => `${own ?? env}_${near[0] ?? ""} = "${key}"\n`),
  ),
);
const pem = `-----BEGIN PRIVATE KEY-----\n${`${"MIIEvQIBADANBgkqhkiG9w0BAQEFAASC".repeat(2)}\n`.repeat(80)}-----END PRIVATE KEY-----\n`;
const crumbs = [
  "\n",
  '"',
  " ",
  "-",
  "A",
  "0",
  "// vault-secret-ignore",
  "# vault-secret-ignore-next-line\n",
  "vault-secret-ignore-file",
  pem,
];
const crumb = fc.oneof(fc.constantFrom(...keys), fc.constantFrom(...crumbs), fc.string());
const text = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: crumb },
    { weight: 1, arbitrary: fc.nat(300).map((n) => "x = call(y);\n".repeat(n)) },
  ),
  {
    maxLength: 12,
  },
);
/** Places as fractions, so that they fit any text. */
const edits = fc.array(fc.record({ at: fc.float({ min: 0, max: 1, noNaN: true }), size: fc.nat(400), crumb }), {
  minLength: 1,
  maxLength: 12,
});

describe("an open document", () => {
  test("has after any edits what a full scan has", () => {
    fc.assert(
      fc.property(text, edits, (pieces, changes) => {
        let current = pieces.join("");
        const document = detector.open(current);
        expect(document.findings).toEqual(detector.scan(current));
        for (const { at, size, crumb: inserted } of changes) {
          const start = Math.floor(at * current.length);
          const end = Math.min(current.length, start + size);
          current = current.slice(0, start) + inserted + current.slice(end);
          expect(document.update({ start, end, text: inserted })).toEqual(detector.scan(current));
        }
      }),
      { numRuns: process.env.SLOW ? 2000 : 100 },
    );
  });

  test("finds a key that is typed character by character", () => {
    const line = `key = "${keysOf("sk-ant-api03-{url:93}AA", random)[0]}"`;
    const document = detector.open("");
    for (const [index, character] of [...line].entries())
      document.update({ start: index, end: index, text: character });
    expect(document.findings).toEqual(detector.scan(line));
    expect(document.findings).toHaveLength(1);
  });
});
