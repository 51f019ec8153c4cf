import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import { anthropicKey, openAiKey } from "./keys.ts";
import { type Line, tree, vaultSecret } from "./vault-secret.ts";

const schema = JSON.parse(readFileSync(new URL("./fixtures/sarif-schema-2.1.0.json", import.meta.url), "utf8"));

function twoKeys(): string {
  const [one, two] = [openAiKey(), anthropicKey()];
  return tree({
    ".env": `OPENAI_API_KEY=${one}\n`,
    "src/a b#c.ts": `const one = "${one}";\n\nconst two = "${two}";\n`,
    "src/über.ts": `const one = "${one}";\n`,
  });
}

async function sarifOf(folder: string, ...args: string[]) {
  const { stdout } = await vaultSecret(["scan", "--format", "sarif", ...args], { cwd: folder });
  return JSON.parse(stdout);
}

test("the table shows each key once, with all its places and where it is revoked", async () => {
  const { stdout } = await vaultSecret(["scan"], { cwd: twoKeys() });
  const [first, second] = stdout.split("\n\n");
  expect(first?.split("\n")).toEqual([
    expect.stringMatching(/^critical {2}OpenAI project API key +openai-project-key$/),
    "  .env:1:16",
    "  src/a b#c.ts:1:14",
    "  src/über.ts:1:14",
    "  revoke at https://platform.openai.com/api-keys",
  ]);
  expect(second).toMatch(/^critical {2}Anthropic API key +anthropic-api-key\n {2}src\/a b#c\.ts:3:14\n/);
});

test("the table stays short however often a key occurs", async () => {
  const { stdout } = await vaultSecret(["scan"], { cwd: tree({ "a.ts": `k = "${openAiKey()}"\n`.repeat(3000) }) });
  expect(stdout).toContain("… and 2,990 more places");
  expect(stdout.split("\n").length).toBeLessThan(20);
});

test("json is one document of findings and summary, also without findings", async () => {
  const folder = twoKeys();
  const { stdout } = await vaultSecret(["scan", "--format", "json"], { cwd: folder });
  const { findings, summary } = JSON.parse(stdout);
  expect((findings as Line[]).map(({ group }) => group)).toEqual(["g1", "g1", "g2", "g1"]);
  expect(summary).toMatchObject({ files: 3, findings: 4, keys: 2, bySeverity: { critical: 2 }, interrupted: false });
  const empty = await vaultSecret(["scan", "--format", "json"], { cwd: tree({ "a.ts": "const a = 1;\n" }) });
  expect(JSON.parse(empty.stdout)).toMatchObject({ findings: [], summary: { files: 1, keys: 0 } });
});

test("SARIF is valid against the schema, with and without findings", async () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  for (const folder of [twoKeys(), tree({ "a.ts": "const a = 1;\n" })]) {
    const log = await sarifOf(folder);
    validate(log);
    expect(validate.errors).toBeNull();
  }
});

test("SARIF has what code scanning looks for", async () => {
  const [run] = (await sarifOf(twoKeys())).runs;
  expect(run.columnKind).toBe("utf16CodeUnits");
  expect(run.results[1]).toMatchObject({
    ruleId: "openai-project-key",
    ruleIndex: 0,
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "src/a%20b%23c.ts", uriBaseId: "SRCROOT" },
          region: { startLine: 1, startColumn: 14, endLine: 1 },
        },
      },
    ],
  });
  const [rule] = run.tool.driver.rules;
  expect(rule).toMatchObject({ id: "openai-project-key", properties: { "security-severity": "9.5" } });
  expect(rule.help.text).toContain("OPENAI_API_KEY");
  expect(rule.helpUri).toMatch(/^https:/);
});

test("a SARIF fingerprint outlives a new key and moved lines, and tells lines apart", async () => {
  const line = (key: string) => `const client = new OpenAI("${key}");\n`;
  const prints = async (text: string) => {
    const [run] = (await sarifOf(tree({ "a.ts": text }))).runs;
    return (run.results as { partialFingerprints: Record<string, string> }[]).map((each) => each.partialFingerprints);
  };
  const [before] = await prints(line(openAiKey()));
  const [after, other] = await prints(`// moved\n${line(openAiKey())}const other = "${openAiKey()}";\n`);
  expect(before).toEqual(after);
  expect(other).not.toEqual(after);
});

test("--rules lists every rule, and --explain says what to do about one", async () => {
  const { stdout } = await vaultSecret(["scan", "--rules", "--format", "json"]);
  const all = JSON.parse(stdout) as { id: string; provider: string }[];
  expect(all).toContainEqual(expect.objectContaining({ id: "openai-project-key", provider: "OpenAI" }));
  const page = readFileSync(new URL("../../../docs/rules.md", import.meta.url), "utf8");
  const documented = Array.from(page.matchAll(/ `([\w-]+)` \| (?:critical|high|medium|low) \|/g), ([, id]) => id);
  expect(documented.length).toBeGreaterThan(800);
  const ids = new Set(all.map(({ id }) => id));
  expect(documented.filter((id) => id === undefined || !ids.has(id))).toEqual([]);
  const explained = await vaultSecret(["scan", "--explain", "openai-project-key"]);
  expect(explained.code).toBe(0);
  for (const part of ["What to do", "Before", "After", "OPENAI_API_KEY", "https://platform.openai.com/api-keys"]) {
    expect(explained.stdout).toContain(part);
  }
});

test("--explain of an unknown rule suggests those that are alike", async () => {
  const { code, stderr } = await vaultSecret(["scan", "--explain", "openai-project"]);
  expect(code).toBe(2);
  expect(stderr).toContain("openai-project-key");
});
