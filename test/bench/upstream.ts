import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface Upstream {
  readonly endpoint: string;
  /** Changes what the server does from now on. */
  set(change: { latencyMs?: number; fault?: "none" | "unavailable" }): Promise<void>;
  /** Calls since the last time it was asked. */
  takeCalls(): Promise<number>;
}

/** Starts the stand-in for AWS. It ends with this process. */
export async function startUpstream(latencyMs = 20): Promise<Upstream> {
  const child = fork(fileURLToPath(new URL("upstream-server.ts", import.meta.url)));
  const [address] = (await once(child, "message")) as [{ port: number }];
  const ask = async (message: object) => {
    const reply = once(child, "message") as Promise<[{ calls: number }]>;
    child.send(message);
    return (await reply)[0];
  };
  await ask({ latencyMs });
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    set: async (change) => {
      await ask(change);
    },
    takeCalls: async () => (await ask({ reset: true })).calls,
  };
}
