import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { LocalAws, LocalAwsOptions } from "../src/index.ts";
import { startLocalAws } from "../src/index.ts";

/** What a process of its own says once its vault is open. */
export type Started = Pick<LocalAws, "endpoint" | "region" | "credentials" | "owner">;

export interface Other {
  started: Started;
  /** Ends the process without a chance to tidy up, and waits until it is gone. */
  kill(): Promise<void>;
}

/** A folder that is removed after the test. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "local-aws-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A handle in this process, without the keychain of whoever runs the tests; closed after the test. */
export async function start(folder: string, options: LocalAwsOptions = {}): Promise<LocalAws> {
  const aws = await startLocalAws({ folder, keychain: false, ...options });
  onTestFinished(() => aws.close());
  return aws;
}

/** A handle in another process, which is killed after the test at the latest. */
export async function startOther(folder: string): Promise<Other> {
  const script = new URL("./other-process.ts", import.meta.url);
  const child = fork(script, [folder], {
    execArgv: ["--experimental-strip-types"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const kill = () => killAndWait(child);
  onTestFinished(kill);
  const [started] = await Promise.race([once(child, "message"), once(child, "exit").then(() => [undefined])]);
  if (!started) throw new Error("The other process ended before its vault was open");
  return { started, kill };
}

async function killAndWait(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
