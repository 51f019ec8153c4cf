import { describe, expect, test } from "vitest";
import { explain, rules } from "../src/explain.ts";
import { allVendors } from "../src/rules/index.ts";
import { rulesDocument } from "./rules-document.ts";

test("docs/rules.md is made from the rules as they are (vitest --update writes it)", async () => {
  await expect(rulesDocument()).toMatchFileSnapshot("../../../docs/rules.md");
});

test("a rule is explained in whole sentences", () => {
  expect(explain("anthropic-api-key")).toMatchObject({
    leaks: "Anthropic API key in plain text.",
    why: expect.stringMatching(/^Whoever .*\.$/),
    revoke: "https://platform.claude.com/settings/keys",
    after: "const key = process.env.ANTHROPIC_API_KEY;",
  });
  expect(explain("no-such-rule")).toBeUndefined();
});

describe.each(rules())("$id", ({ id, docsUrl, revokeUrl, envName }) => {
  test("has an id, links and a variable of the right form", () => {
    expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
    expect(docsUrl).toMatch(/^https:\/\/[^\s]+$/);
    expect(revokeUrl).toMatch(/^https:\/\/[^\s]+$/);
    expect(envName).toMatch(/^[A-Z][A-Z\d_]*$/);
  });
});

test("providers are in the order of the alphabet, one file each", () => {
  const names = allVendors().map(({ rules: [first] }) => first?.id ?? "");
  expect(new Set(names).size).toBe(names.length);
});
