import { createDetector } from "@vault-secret/detect";
import { expect, test } from "vitest";
import { ignoreComment } from "../../src/fix/ignore-comment.ts";
import { openAiKey } from "../detection/keys.ts";

const key = openAiKey();
const detector = createDetector();

const written: [languageId: string, before: string, after: string][] = [
  ["typescript", `  const k = "`, `";`],
  ["python", `def f():\n    k = "`, `"`],
  ["yaml", `a:\r\n  key: `, `\r\n`],
  ["sql", `SELECT '`, `';`],
  ["ini", `[a]\nkey=`, ``],
  ["css", `a { content: "`, `"; }`],
  ["html", `<p>\n  `, `</p>`],
  ["dotenv", `A=1\nOPENAI_API_KEY=`, `\n`],
];

test.each(written)(
  "in %s the detector obeys the comment, which stands above with the same indentation",
  (languageId, before, after) => {
    const text = `${before}${key}${after}`;
    const [finding] = detector.scan(text, { languageId });
    if (!finding) throw new Error("not found");
    const { start, ruleId } = finding;
    const comment = ignoreComment({ text, languageId, start, ruleId, reason: "a sample, not-in-use" });
    if (!comment) throw new Error("no comment");
    const now = text.slice(0, comment.at) + comment.text + text.slice(comment.at);
    expect(detector.scan(now, { languageId })).toEqual([]);
    const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
    expect(/^\s*/.exec(comment.text)?.[0]).toBe(/^\s*/.exec(line)?.[0]);
  },
);

test("a reason cannot end the comment or start a line", () => {
  const request = { text: `<p>${key}`, start: 3, ruleId: "openai-project-key" };
  const html = ignoreComment({ ...request, languageId: "html", reason: "x --> <script>\ny" });
  expect(html?.text.match(/-->/g)).toHaveLength(1);
  expect(html?.text.match(/\n/g)).toHaveLength(1);
  const css = ignoreComment({ ...request, languageId: "css", reason: "x */ y" });
  expect(css?.text.match(/\*\//g)).toHaveLength(1);
});

test.each([
  ["json", `{"k": "`, "has no comments"],
  ["typescript", "const k = `\n", "is inside a template"],
  ["python", `k = """\n`, "is inside a text"],
  ["shellscript", `curl \\\n  -u `, "continues a command"],
  ["yaml", `script: |\n  `, "is in a block"],
  ["typescriptreact", `<Client\n  <b>`, "is markup"],
])("in %s nothing is written after %j, which %s", (languageId, before) => {
  const request = { text: `${before}${key}`, start: before.length, ruleId: "openai-project-key", reason: "x" };
  expect(ignoreComment({ ...request, languageId })).toBeUndefined();
});
