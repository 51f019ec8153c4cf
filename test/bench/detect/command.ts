import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program to run. It fails when it ends with an exit code that is not in `succeeds`. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** Exit codes of a scan that ran to its end. Default 0. */
  readonly succeeds?: readonly number[];
  /** What it says on stderr when it is done. A program that crashes may end with the code for findings. */
  readonly says?: RegExp;
}

export interface Ran {
  readonly printed: string;
  readonly seconds: number;
}

export interface Conditions {
  /** The only core that the process may use. */
  readonly core?: number;
  /** Seconds after which the process and all it has started are ended. Default 300. */
  readonly limit?: number;
}

export class TooSlow extends Error {}

/**
 * Runs the command to its end. What it prints goes through a file, so that nobody waits for a reader.
 * Throws TooSlow when it has not ended in time.
 */
export async function runCommand(command: Command, { core, limit = 300 }: Conditions = {}): Promise<Ran> {
  const folder = await mkdtemp(join(tmpdir(), "vault-secret-bench-"));
  const [output, errors] = [join(folder, "stdout"), join(folder, "stderr")];
  const files = [await open(output, "w"), await open(errors, "w")] as const;
  try {
    const pinned = core === undefined ? [] : ["taskset", "-c", String(core)];
    const [program = "", ...args] = [...pinned, command.program, ...command.args];
    const start = process.hrtime.bigint();
    const child = spawn(program, args, {
      cwd: command.folder,
      env: { ...process.env, NO_COLOR: "1", ...command.env },
      stdio: ["ignore", files[0].fd, files[1].fd],
      // A group of its own, which can be ended as a whole.
      detached: true,
    });
    const ended = once(child, "exit") as Promise<[number | null]>;
    const { pid } = child;
    const kill = () => void (pid !== undefined && process.kill(-pid, "SIGKILL"));
    process.once("exit", kill);
    const timer = setTimeout(kill, limit * 1000);
    const [code] = await ended.finally(() => process.off("exit", kill));
    clearTimeout(timer);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (seconds >= limit) throw new TooSlow(`${command.program} was not done after ${limit} s`);
    const said = await readFile(errors, "utf8");
    const isDone = code !== null && (command.succeeds ?? [0]).includes(code) && (command.says?.test(said) ?? true);
    if (!isDone) throw new Error(`${command.program} ended with ${code}:\n${said.slice(-2000)}`);
    return { printed: await readFile(output, "utf8"), seconds };
  } finally {
    for (const file of files) await file.close();
    await rm(folder, { recursive: true });
  }
}
