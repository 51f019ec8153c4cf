import { createDetector } from "@vault-secret/detect";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DocumentScan } from "../../src/detection/document-scan.ts";
import { openAiKey } from "./keys.ts";

const detector = createDetector();
const place = { filename: "app.ts", languageId: "typescript" };

test("a text taken in by pieces has the findings of a full scan, also for a key across two pieces", () => {
  const key = openAiKey();
  for (const before of [0, 32_700, 32_768, 65_500, 300_000]) {
    const text = `${"// filler\n".repeat(before / 10)}const key = "${key}";\n${"x\n".repeat(20_000)}`;
    const { findings } = new DocumentScan(detector, text, place);
    expect(findings).toEqual(detector.scan(text, place));
    expect(findings).toHaveLength(1);
  }
});

test("no step takes in more than a piece, however long the paste", () => {
  const scan = new DocumentScan(detector, "", place);
  scan.push({ start: 0, end: 0, text: "y".repeat(100_000) });
  let steps = 0;
  for (; !scan.isDone; steps++) scan.step();
  expect(steps).toBe(1 + Math.ceil(100_000 / 32_768));
});

test("after any edits the findings are those of the text", () => {
  const part = fc.constantFrom(openAiKey(1), openAiKey(2), '"', "\n", "const k = ", "sk-", "T3Blbk", "//");
  const text = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(""));
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(60), text });
  fc.assert(
    fc.property(text, fc.array(edit, { maxLength: 6 }), (initial, edits) => {
      const scan = new DocumentScan(detector, initial, place);
      let now = initial;
      for (const { at, cut, text: inserted } of edits) {
        const start = Math.floor(at * now.length);
        const end = Math.min(now.length, start + cut);
        scan.push({ start, end, text: inserted });
        now = now.slice(0, start) + inserted + now.slice(end);
      }
      expect(scan.length).toBe(now.length);
      expect(scan.findings).toEqual(detector.scan(now, place));
    }),
  );
});
