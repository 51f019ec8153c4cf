import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cached } from "./cached.ts";
import { freePort, run, startServer } from "./server-process.ts";

export const MOTO_VERSION = "5.2.1";

export interface Moto {
  /** Such as `http://127.0.0.1:40123`. Any credentials pass; the account is 123456789012. */
  readonly endpoint: string;
  /** The interpreter that has moto, boto3 and cryptography. */
  readonly python: string;
  /** Forgets every key and secret. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts moto, an independent implementation of AWS, on a free port of 127.0.0.1. Installs it the first time. */
export async function startMoto(): Promise<Moto> {
  const python = await installMoto();
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const server = await startServer(python, ["-m", "moto.server", "-H", "127.0.0.1", "-p", String(port)], {
    url: `${endpoint}/moto-api/`,
  });
  return {
    endpoint,
    python,
    async reset() {
      const reply = await fetch(`${endpoint}/moto-api/reset`, { method: "POST" });
      if (!reply.ok) throw new Error(`moto could not be reset: HTTP ${reply.status}`);
    },
    stop: () => server.stop(),
  };
}

/** Makes a Python environment with exactly the packages of requirements.txt. Returns its interpreter. */
async function installMoto(): Promise<string> {
  const requirements = fileURLToPath(new URL("requirements.txt", import.meta.url));
  const version = createHash("sha256")
    .update(await readFile(requirements))
    .digest("hex");
  const folder = await cached(`moto-${MOTO_VERSION}`, version, async (target) => {
    process.stderr.write(`Installing moto ${MOTO_VERSION} (about 30 MB) ...\n`);
    await run("python3", ["-m", "venv", target]).catch((cause) => {
      throw new Error("python3 cannot make a virtual environment. On Debian and Ubuntu: apt install python3-venv", {
        cause,
      });
    });
    const install = ["-m", "pip", "install", "--quiet", "--no-input", "--require-hashes", "-r", requirements];
    await run(interpreterIn(target), [...install, "--disable-pip-version-check"]);
  });
  return interpreterIn(folder);
}

function interpreterIn(folder: string): string {
  return process.platform === "win32" ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");
}
