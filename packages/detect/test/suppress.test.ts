import { expect, test } from "vitest";
import { scan } from "../src/index.ts";
import { fill, seeded } from "./samples.ts";

const ids = (template: string) => scan(fill(template, seeded(3)).text).map(({ ruleId }) => ruleId);
const KEY = "sk-ant-api03-{url:93}AA";

test.each([
  `key = "${KEY}" # vault-secret-ignore`,
  `key = "${KEY}" // vault-secret-ignore anthropic-api-key -- a revoked key`,
  `key = "${KEY}" // vault-secret-ignore because it was revoked`,
  `// vault-secret-ignore-next-line\nkey = "${KEY}"`,
  `// vault-secret-ignore-next-line anthropic-api-key -- revoked\r\nkey = "${KEY}"\r\n`,
  `<!-- vault-secret-ignore-file -->\n\n\nkey = "${KEY}"`,
  `# vault-secret-ignore-file anthropic-api-key\nkey = "${KEY}"`,
  `key = "${KEY}" # gitleaks:allow`,
  `key = "${KEY}" # trufflehog:ignore`,
  `key = "${KEY}" # pragma: allowlist secret`,
  `# pragma: allowlist nextline secret\nkey = "${KEY}"`,
])("%s is ignored", (template) => {
  expect(ids(template)).toEqual([]);
});

test.each([
  [`key = "${KEY}" # vault-secret-ignore github-token`, "it is for another rule"],
  [`# vault-secret-ignore\nkey = "${KEY}"`, "it is for its own line"],
  [`# vault-secret-ignore-next-line\n\nkey = "${KEY}"`, "a line is between"],
  [`key = "${KEY}"\n# vault-secret-ignore-next-line`, "it comes after"],
  [`key = "${KEY}" # vault-secret-ignore-next-line`, "it is for the line after"],
  [`key = "${KEY}" # vault-secret-ignored`, "it is another word"],
  [`${"\n".repeat(3000)}// vault-secret-ignore-file\nkey = "${KEY}"`, "a comment for the file stands at its head"],
  [`# vault-secret-ignore-file github-token\nkey = "${KEY}"`, "it is for another rule in the file"],
])("%s is reported: %s", (template) => {
  expect(ids(template)).toEqual(["anthropic-api-key"]);
});

test("a comment ignores its own line only", () => {
  expect(ids(`a = "${KEY}" # vault-secret-ignore\nb = "${KEY}"`)).toEqual(["anthropic-api-key"]);
});
