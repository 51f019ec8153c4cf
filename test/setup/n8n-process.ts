import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Starts n8n's program from its folder. It never outlives this process. */
export function launch(
  folder: string,
  args: readonly string[],
  env: Record<string, string>,
  print: (chunk: Buffer) => void,
): ChildProcess {
  // A group of its own: Ctrl+C in the terminal reaches only us, and we end n8n with its task runner.
  const child = spawn(process.execPath, [join(folder, "node_modules/n8n/bin/n8n"), ...args], {
    cwd: env.HOME,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = () => endGroup(child);
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  child.stdout.on("data", print);
  child.stderr.on("data", print);
  return child;
}

/** Waits until n8n answers; its "ready" in the log comes before its database is. */
export async function ready(
  url: string,
  server: ChildProcess,
  logs: () => string,
  signal?: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + 180_000;
  while (Date.now() < deadline) {
    signal?.throwIfAborted();
    if (server.exitCode !== null) throw new Error(`n8n ended with ${server.exitCode}:\n${logs().slice(-4000)}`);
    const response = await fetch(`${url}/healthz/readiness`).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.status === 200) return;
    await sleep(100);
  }
  throw new Error(`n8n was not ready after three minutes:\n${logs().slice(-4000)}`);
}

/** Ends n8n and whatever it has started. */
export async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await Promise.race([ended, sleep(20_000, undefined, { ref: false })]);
  }
  endGroup(server);
}

function endGroup(server: ChildProcess): void {
  try {
    if (server.pid !== undefined) process.kill(-server.pid, "SIGKILL");
  } catch {
    // Nothing of the group is left.
  }
}
