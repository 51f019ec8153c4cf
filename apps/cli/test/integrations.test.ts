import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { repository } from "./repository.ts";
import { vaultSecret } from "./vault-secret.ts";

function yaml(path: string): unknown {
  return parse(readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8"));
}

/** Whether the command knows these words: it ends well where there is nothing to find. */
async function works(words: readonly string[]): Promise<boolean> {
  const { code } = await vaultSecret(words, { cwd: repository().folder });
  return code === 0;
}

test("pre-commit finds a hook whose command exists", async () => {
  const [hook] = yaml(".pre-commit-hooks.yaml") as Record<string, unknown>[];
  expect(hook).toMatchObject({ id: "vault-secret", language: "system", pass_filenames: false });
  const [command, ...words] = String(hook?.entry).split(" ");
  expect(command).toBe("vault-secret");
  expect(await works(words)).toBe(true);
});

test("the GitHub Action is pinned, takes inputs by variables alone, and its options exist", async () => {
  const action = yaml("action.yml") as { inputs: object; runs: { steps: Record<string, string>[] } };
  const { steps } = action.runs;
  for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  const scripts = steps.flatMap(({ run }) => run ?? []).join("\n");
  expect(scripts).not.toContain("${{");
  const { stdout: help } = await vaultSecret(["scan", "--help"]);
  const options = [...scripts.matchAll(/(?<=[( ])--[a-z-]+/g)].map(([option]) => option);
  const ours = options.filter((option) => !["--global", "--ignore-scripts"].includes(option));
  expect(ours).toContain("--history");
  for (const option of ours) expect(help).toContain(option);
});

test("the job for GitLab runs a command that exists", async () => {
  const { "vault-secret": job } = yaml("templates/gitlab-ci.yml") as Record<string, { script: string[] }>;
  const [, ...words] = job?.script.find((line) => line.startsWith("vault-secret "))?.split(" ") ?? [];
  expect(await works(words)).toBe(true);
});
