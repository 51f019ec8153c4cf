import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rewrite } from "../src/index.ts";
import { apply } from "./apply.ts";
import { readCases, requestOf } from "./fixture.ts";

const key = `sk-${randomBytes(24).toString("hex")}`;

for (const file of readdirSync(new URL("fixtures", import.meta.url))) {
  const languageId = file.replace(/\.txt$/, "");
  describe(languageId, () => {
    for (const example of readCases(file)) {
      test(`${example.name}: ${example.verdict}`, () => {
        const request = requestOf(example, languageId, key);
        const result = rewrite(request);
        const codes = result.grade === "refuse" ? [result.reason.code] : result.reasons.map(({ code }) => code);
        const after = result.grade === "refuse" ? request.text : apply(request.text, result.edits);
        expect(after.replaceAll(key, "‹key›")).toBe(example.after);
        expect([result.grade, ...codes].join(" ")).toBe(example.verdict);
      });
    }
  });
}
