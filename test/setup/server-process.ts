import { type ChildProcess, execFile, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

export const run = promisify(execFile);

export interface ServerProcess {
  readonly pid: number;
  stop(): Promise<void>;
}

/** A TCP port of 127.0.0.1 that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no TCP port");
  return address.port;
}

/**
 * Starts a program and waits until `url` answers anything over HTTP.
 * Throws with the end of what the program printed if it ends, or stays silent for 30 s. It never outlives this process.
 */
export async function startServer(
  command: string,
  args: readonly string[],
  options: { url: string; env?: NodeJS.ProcessEnv },
): Promise<ServerProcess> {
  const child = spawn(command, args, {
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk).slice(-2000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  let failure: string | undefined;
  child.once("error", (error) => {
    failure = error.message;
  });
  child.once("exit", (code, signal) => {
    failure = `it ended with ${signal ?? code}`;
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    process.off("exit", kill);
    await end(child);
  };

  const deadline = Date.now() + 30_000;
  while (!(await answers(options.url))) {
    if (failure === undefined && Date.now() > deadline) failure = "it did not answer within 30 s";
    if (failure !== undefined) {
      await stop();
      throw new Error(`${command} could not be started: ${failure}\n${printed}`);
    }
    await wait(50);
  }
  if (child.pid === undefined) throw new Error(`${command} has no process id`);
  return { pid: child.pid, stop };
}

function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    () => true,
    () => false,
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exited = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 3000);
  await exited;
  clearTimeout(force);
}
