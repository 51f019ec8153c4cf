import { expect, test } from "vitest";
import { isSupported, rewrite } from "../src/index.ts";
import { apply } from "./apply.ts";
import { place } from "./fixture.ts";

const KEY = "ZZ9qZZ7qZZ5q";

function rewritten(marked: string, languageId: string): string {
  const request = { ...place(marked, KEY), languageId, variable: "A_KEY" };
  const result = rewrite(request);
  return result.grade === "refuse" ? result.reason.code : apply(request.text, result.edits);
}

test("line ends and a byte order mark are kept", () => {
  expect(rewritten('\ufeffimport sys\r\nk = "‹key›"\r\n', "python")).toBe(
    '\ufeffimport os\r\nimport sys\r\nk = os.environ["A_KEY"]\r\n',
  );
  expect(rewritten("A=1\r\nA_KEY=‹key›\r\nB=2\r\n", "dotenv")).toBe("A=1\r\nB=2\r\n");
  expect(rewritten('package p\r\n\r\nvar k = "‹key›"\r\n', "go")).toBe(
    'package p\r\n\r\nimport "os"\r\n\r\nvar k = os.Getenv("A_KEY")\r\n',
  );
});

test("places are counted in UTF-16 units", () => {
  expect(rewritten('const k = "😀" + "‹key›";', "javascript")).toBe('const k = "😀" + process.env.A_KEY;');
});

test("five hundred places share one import", () => {
  const after = rewritten('k = "‹key›"\n'.repeat(500), "python");
  expect(after.split("import os").length).toBe(2);
  expect(after.split('os.environ["A_KEY"]').length).toBe(501);
});

test("a thousand places and more are a generated file", () => {
  expect(rewritten('k = "‹key›"\n'.repeat(1001), "python")).toBe("too-many-places");
});

test("one place that must stay refuses all of them", () => {
  expect(rewritten('const a = "‹key›"; const b = "‹key›" as const;', "typescript")).toBe("const-assertion");
});

test("a name that is none is refused", () => {
  const result = rewrite({ text: '"k"', spans: [{ start: 1, end: 2 }], languageId: "python", variable: "A KEY" });
  expect(result).toMatchObject({ grade: "refuse", reason: { code: "bad-name" } });
});

test("a refusal for the name tells the name that works", () => {
  const request = { ...place("OTHER_KEY=‹key›\n", KEY), languageId: "dotenv", variable: "A_KEY" };
  expect(rewrite(request)).toMatchObject({ grade: "refuse", reason: { code: "other-name", variable: "OTHER_KEY" } });
  expect(rewrite({ ...request, variable: "OTHER_KEY" })).toMatchObject({ grade: "safe" });
});

test("languages without rules say so", () => {
  expect(isSupported("python")).toBe(true);
  expect(isSupported("vala")).toBe(false);
  expect(isSupported("constructor")).toBe(false);
});

test("no message holds a part of the text", () => {
  for (const languageId of ["python", "typescript", "rust", "yaml", "json", "vala"]) {
    const result = rewrite({ ...place('type "‹key›" => ‹key›', KEY), languageId, variable: "A_KEY" });
    expect(JSON.stringify(result)).not.toContain(KEY);
  }
});
