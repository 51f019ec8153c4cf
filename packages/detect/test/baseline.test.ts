import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createBaselineFilter, formatBaseline, parseBaseline, surroundings } from "../src/baseline.ts";
import { scan } from "../src/index.ts";
import { fill, seeded } from "./samples.ts";

const KEY = "sk-ant-api03-{url:93}AA";
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function lines(template: string, seed = 3): string[] {
  const { text } = fill(template, seeded(seed));
  const findings = scan(text);
  return findings.map((finding) => surroundings(text, findings, finding));
}

test("the line is the same for any key, indentation and line end", () => {
  const expected = lines(`const key = "${KEY}"; // main`, 1);
  expect(lines(`\n\t\tconst key = "${KEY}"; // main\r\nmore`, 2)).toEqual(expected);
});

test("the line differs when the code around the key does", () => {
  expect(lines(`a = "${KEY}"`)).not.toEqual(lines(`b = "${KEY}"`));
});

test("every key of the line is cut out", () => {
  expect(lines(`a("${KEY}", "${KEY}")`)).toEqual(Array(2).fill('a("\0", "\0")'));
});

test("no run of a key's characters is in the line", () => {
  const { text } = fill(`x=${KEY};y=${KEY}`, seeded(5));
  const findings = scan(text);
  for (const finding of findings) {
    const line = surroundings(text, findings, finding);
    for (const { start } of findings) expect(line).not.toContain(text.slice(start + 20, start + 28));
  }
});

test("two equal lines need two entries", () => {
  const entry = { rule: "anthropic-api-key", path: "a.ts", line: sha256("x"), reason: "", date: "2026-11-22" };
  const filter = createBaselineFilter([entry]);
  expect(filter.accepts(entry.rule, entry.path, entry.line)).toBe(true);
  expect(filter.accepts(entry.rule, entry.path, entry.line)).toBe(false);
  expect(filter.unused()).toEqual([]);
});

test("entries that accept nothing are told", () => {
  const entry = { rule: "r", path: "a.ts", line: "0", reason: "", date: "" };
  const filter = createBaselineFilter([entry]);
  expect(filter.accepts("r", "b.ts", "0")).toBe(false);
  expect(filter.unused()).toEqual([entry]);
});

test("what is written is read again, in one order", () => {
  const text = fc.string({ minLength: 1 });
  const entries = fc.array(fc.record({ rule: text, path: text, line: text, reason: fc.string(), date: fc.string() }));
  fc.assert(
    fc.property(entries, (all) => {
      const source = formatBaseline(all);
      expect(formatBaseline(parseBaseline(source))).toBe(source);
      expect(formatBaseline([...all].reverse())).toBe(source);
    }),
  );
});

test.each([
  ['{ "version": 2, "entries": [] }', 1, 1, /another version/],
  ['{ "version": 1,\n "entries": [{ "rule": "r" }] }', 2, 14, /needs rule, path and line/],
  ['{ "version": 1, "entries": [ }', 1, 30, /expected/],
])("a corrupt file is named with line and column: %s", (source, line, column, message) => {
  expect(() => parseBaseline(source)).toThrow(
    expect.objectContaining({ line, column, message: expect.stringMatching(message) }),
  );
});
