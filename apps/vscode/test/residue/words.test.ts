import { expect, test } from "vitest";
import type { Residue } from "../../src/residue/residue.ts";
import { reportOf, summaryOf } from "../../src/residue/words.ts";

const t = (message: string, ...values: (string | number)[]) =>
  message.replace(/\{(\d)\}/g, (_, at) => String(values[Number(at)]));
const residues: readonly Residue[] = [
  { kind: "local-history", files: ["/u/a.ts", "/u/b.ts"] },
  { kind: "staged", path: "src/app.ts" },
  { kind: "commits", commits: ["c1"], pushed: true },
  { kind: "build-output", files: ["/w/dist/a.js"], partial: true },
];

test("the summary names each kind of copy in one line", () => {
  expect(summaryOf(residues, t)).toBe(
    "old versions in Local History: 2; the staged version; commits: 1, pushed; build output: 1 or more",
  );
});

test("the report names every place, what to do about it, and to rotate in any case", () => {
  const report = reportOf(
    residues,
    { variable: "OPENAI_API_KEY", provider: "OpenAI", revokeUrl: "https://example.com/keys" },
    t,
  );
  for (const part of [
    "/u/a.ts",
    "/u/b.ts",
    "git add src/app.ts",
    "c1",
    "rotate it now",
    "/w/dist/a.js",
    "https://example.com/keys",
  ]) {
    expect(report).toContain(part);
  }
});

test("a report without copies still says to rotate", () => {
  const report = reportOf([], { variable: "X", provider: "OpenAI" }, t);
  expect(report).toContain("None was found");
  expect(report).toContain("rotate");
});
