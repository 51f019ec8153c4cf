import { readFileSync, statSync } from "node:fs";
import { EXIT } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import type { Item, Source } from "./source.ts";

/** The environment that a process of the same user was started with, an item for each variable. Linux only. */
export function processSource(pid: number, platform: string = process.platform): Source {
  return {
    title: `environment of process ${pid}`,
    async *items(host) {
      const variables = variablesOf(pid, platform);
      host.total(variables.length);
      for (const variable of variables) {
        host.progress(1, variable.length);
        yield itemFor(pid, variable);
      }
    },
  };
}

function itemFor(pid: number, variable: Buffer): Item {
  const name = variable.toString("utf8", 0, Math.max(0, variable.indexOf("=")));
  return { path: `proc/${pid}/environ/${name}`, read: () => variable };
}

function variablesOf(pid: number, platform: string): Buffer[] {
  if (platform !== "linux") {
    throw new Failure("the environment of a process can be read on Linux only", {
      hint: "here scan your own environment: env | vault-secret scan --stdin --stdin-filename .env",
    });
  }
  const environment = environmentOf(pid);
  const variables: Buffer[] = [];
  for (let at = 0; at < environment.length; ) {
    const end = environment.indexOf(0, at);
    const next = end < 0 ? environment.length : end;
    if (next > at) variables.push(environment.subarray(at, next));
    at = next + 1;
  }
  return variables;
}

function environmentOf(pid: number): Buffer {
  const exitCode = EXIT.unreachable;
  try {
    if (statSync(`/proc/${pid}`).uid === process.getuid?.()) return readFileSync(`/proc/${pid}/environ`);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ESRCH") {
      throw new Failure(`there is no process ${pid}`, { hint: "see: ps", exitCode, cause });
    }
    throw new Failure(`process ${pid} cannot be read: ${code}`, {
      hint: "name a process of your own",
      exitCode,
      cause,
    });
  }
  throw new Failure(`process ${pid} belongs to another user`, { hint: "name a process of your own", exitCode });
}
