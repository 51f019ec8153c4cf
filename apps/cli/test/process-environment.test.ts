import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { processSource } from "../src/sources/process-environment.ts";
import { openAiKey } from "./keys.ts";
import { silentHost } from "./silent-host.ts";
import { linesOf, vaultSecret } from "./vault-secret.ts";

const isLinux = process.platform === "linux";

async function sleeper(env: Record<string, string>): Promise<number> {
  const child = spawn("sleep", ["60"], { env: { PATH: process.env.PATH, ...env }, stdio: "ignore" });
  onTestFinished(() => void child.kill());
  await once(child, "spawn");
  return child.pid ?? 0;
}

test.runIf(isLinux)("the environment of an own process is looked at, variable by variable", async () => {
  const pid = await sleeper({ OPENAI_API_KEY: openAiKey(), PLAIN: "fine" });
  const { code, stdout } = await vaultSecret(["scan", "--pid", String(pid), "--format", "jsonl"]);
  expect(linesOf(stdout)).toMatchObject([{ file: `proc/${pid}/environ/OPENAI_API_KEY`, line: 1, column: 16 }]);
  expect(code).toBe(1);
});

test.runIf(isLinux)("another user's process is refused", async () => {
  const pid = process.getuid?.() === 0 ? await sleeper({ OPENAI_API_KEY: openAiKey() }) : 1;
  const { code, stderr } = await vaultSecret(["scan", "--pid", String(pid)], { unprivileged: true });
  expect(code).toBe(3);
  expect(stderr).toContain(`process ${pid} belongs to another user`);
});

test.runIf(isLinux)("a process that is not there is said so", async () => {
  const { code, stderr } = await vaultSecret(["scan", "--pid", "99999999"]);
  expect(code).toBe(3);
  expect(stderr).toContain("there is no process 99999999");
});

test("on other systems it is said that this is not available", () => {
  const items = processSource(1, "darwin").items(silentHost())[Symbol.asyncIterator]();
  return expect(items.next()).rejects.toThrow("can be read on Linux only");
});
