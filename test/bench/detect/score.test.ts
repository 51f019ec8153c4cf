import { expect, test } from "vitest";
import type { CorpusFile } from "./corpus/corpus.ts";
import { precision, score } from "./score.ts";

const file = (path: string, text: string, key?: string, about: CorpusFile["about"] = "key"): CorpusFile => {
  const start = key === undefined ? -1 : text.indexOf(key);
  const spans = key === undefined ? [] : [{ kind: "some", start, end: start + key.length }];
  return { path, text, bytes: Buffer.from(text), spans, about: key === undefined ? about : "key", detail: "dotenv" };
};
const files = [
  file("a", "PORT=80\nKEY=abcdefgh1234\n", "abcdefgh1234"),
  file("b", "-----BEGIN-----\nxyz\n-----END-----\n", "-----BEGIN-----\nxyz\n-----END-----"),
  file("c", "KEY=placeholder\nOTHER=mask\n", undefined, "near miss"),
  file("d", "KEY=corrupt\n", undefined, "corrupted"),
];

test("a key is found by its line, by any line of several, or by its text", () => {
  expect(score(files, [{ file: "a", line: 2, rule: "r" }]).found).toBe(1);
  expect(score(files, [{ file: "b", line: 3, rule: "r" }]).found).toBe(1);
  expect(score(files, [{ file: "a", line: 1, rule: "r", text: "KEY=abcdefgh1234" }]).found).toBe(1);
  expect(score(files, [{ file: "a", line: 1, rule: "r", text: "abc" }]).found).toBe(0);
});

test("every other reported line is false, once", () => {
  const twice = [1, 1, 2].map((line) => ({ file: "c", line, rule: "r" }));
  const scored = score(files, [...twice, { file: "a", line: 1, rule: "r" }]);
  expect(scored).toMatchObject({ found: 0, falseLines: 3, keys: 2 });
  expect(precision(score(files, [{ file: "a", line: 2, rule: "r" }, ...twice.slice(0, 1)]))).toBe(0.5);
});

test("corrupted keys count apart", () => {
  expect(score(files, [{ file: "d", line: 1, rule: "r" }])).toMatchObject({
    falseLines: 0,
    corrupted: 1,
    corruptedReported: 1,
  });
});

test("a place is exact to the character, and unknown for who reports none", () => {
  const hit = { file: "a", line: 2, rule: "r" };
  expect(score(files, [{ ...hit, start: 12, end: 24 }]).exact).toBe(1);
  expect(score(files, [{ ...hit, start: 11, end: 24 }]).exact).toBe(0);
  expect(score(files, [hit]).exact).toBeUndefined();
});
