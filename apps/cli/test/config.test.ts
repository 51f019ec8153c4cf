import { createHash } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { anthropicKey, openAiKey } from "./keys.ts";
import { scan, tree, vaultSecret, write } from "./vault-secret.ts";

const leak = () => `key = "${openAiKey()}"\n`;
const config = (scanConfig: object) => JSON.stringify({ scan: scanConfig });

test("rules can be off and have another severity", async () => {
  const folder = tree({
    "vault-secret.json": config({ rules: { "openai-project-key": "low", "anthropic-api-key": "off" } }),
    "a.ts": leak(),
    "b.ts": `key = "${anthropicKey()}"\n`,
  });
  expect(await scan(folder)).toMatchObject([{ file: "a.ts", severity: "low" }]);
  expect(await scan(folder, "--no-config")).toHaveLength(2);
});

test("the nearest file up to the root of the repository counts, and its globs begin where it lies", async () => {
  const folder = tree({
    ".git/HEAD": "ref: refs/heads/main\n",
    "vault-secret.json": config({ exclude: ["src/generated/", "*.md"] }),
    "src/generated/a.ts": leak(),
    "src/b.ts": leak(),
    "src/c.md": leak(),
  });
  expect(await scan(folder)).toMatchObject([{ file: "src/b.ts" }]);
  expect(await scan(join(folder, "src"))).toMatchObject([{ file: "b.ts" }]);
});

test("custom rules work in every thread", async () => {
  const files: Record<string, string> = {};
  for (let index = 0; index < 1500; index++)
    files[`${index}.ts`] = `${"// filler\n".repeat(3000)}x = "acme_${acmeKey(index)}"\n`;
  const folder = tree({
    ...files,
    "vault-secret.json": config({ customRules: [{ id: "acme-key", provider: "Acme", shape: "acme_{alnum:24}" }] }),
  });
  const found = await scan(folder, "--threads", "2");
  expect(found).toHaveLength(1500);
  expect(found[0]).toMatchObject({ rule: "acme-key", provider: "Acme" });
});

/** The same in every run: of random keys one in some thousands looks made up. */
function acmeKey(index: number): string {
  return createHash("sha256").update(`acme ${index}`).digest("base64").replace(/\W/g, "").slice(0, 24);
}

test("a broken configuration is named with line and column, and nothing is scanned", async () => {
  const folder = tree({ "vault-secret.json": '{\n  "scan": { "failOn": "terrible" }\n}\n', "a.ts": leak() });
  const { code, stderr, stdout } = await vaultSecret(["scan"], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toMatch(/vault-secret\.json:2:\d+: .*failOn/);
  expect(stdout).toBe("");
});

test("a mistyped rule id is told", async () => {
  const folder = tree({ "vault-secret.json": config({ rules: { "openai-projet-key": "off" } }), "a.ts": leak() });
  const { code, stderr } = await vaultSecret(["scan"], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toContain("warning: the configuration names a rule openai-projet-key, which there is not");
});

test("a named configuration must be there", async () => {
  const folder = tree({ "a.ts": leak() });
  expect((await vaultSecret(["scan", "--config", "no.json"], { cwd: folder })).code).toBe(2);
  write(folder, "no.json", config({ failOn: "critical", rules: { "openai-project-key": "high" } }));
  expect((await vaultSecret(["scan", "--config", "no.json"], { cwd: folder })).code).toBe(0);
});
