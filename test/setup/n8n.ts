import { type ChildProcess, execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { N8nApi } from "./n8n-api.ts";
import { installN8n, type Progress } from "./n8n-install.ts";
import { end, launch, ready } from "./n8n-process.ts";
import { pack } from "./pack.ts";
import { freePort } from "./server-process.ts";

export interface N8nOptions {
  /** Built packages of the workspace, packed and installed as n8n's own package manager would. */
  readonly packages?: readonly string[];
  /** Settings on top of the quiet ones below. */
  readonly env?: Readonly<Record<string, string>>;
  readonly progress?: Progress;
  /** Gives up starting. What has started by then is ended. */
  readonly signal?: AbortSignal;
}

/** A real n8n of its own: fresh home, own ports, loopback only. */
export interface N8n {
  readonly url: string;
  /** The owner's session. */
  readonly api: N8nApi;
  /** Holds n8n's data folder `.n8n`; gone after `stop()`. */
  readonly userFolder: string;
  /** Everything that n8n and its command line have printed so far. */
  logs(): string;
  /** Runs n8n's command line on the same data. Never rejects for an exit code. */
  cli(...args: string[]): Promise<{ exitCode: number; output: string }>;
  /** What n8n has stored of all credentials, decrypted. Not part of the logs. */
  storedCredentials(): Promise<string>;
  /** Ends n8n, waits for it and removes its data. */
  stop(): Promise<void>;
}

/** Starts n8n and sets its owner up. Installs n8n first where it is missing, which takes minutes. */
export async function startN8n(options: N8nOptions = {}): Promise<N8n> {
  const folder = await installN8n(options.progress, options.signal);
  const home = await mkdtemp(join(tmpdir(), "vault-secret-n8n-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = { ...(await settings(home, port)), ...options.env };
  let printed = "";
  const print = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  let server: ChildProcess | undefined;
  try {
    await installPackages(home, options.packages ?? []);
    server = launch(folder, ["start"], environment, print);
    await ready(url, server, () => printed, options.signal);
    const api = await N8nApi.setUpOwner(url);
    return { url, api, userFolder: home, logs: () => printed, cli, storedCredentials, stop };
  } catch (error) {
    await stop();
    throw error;
  }

  async function cli(...args: string[]) {
    const result = await command(args);
    printed += result.output;
    return result;
  }

  async function storedCredentials() {
    const { exitCode, output } = await command(["export:credentials", "--all", "--decrypted"]);
    if (exitCode !== 0) throw new Error("n8n could not export its credentials");
    return output;
  }

  async function command(args: readonly string[]) {
    const brokerPort = String(await freePort());
    let output = "";
    const child = launch(folder, args, { ...environment, N8N_RUNNERS_BROKER_PORT: brokerPort }, (chunk) => {
      output += chunk.toString();
    });
    const [exitCode] = await once(child, "close");
    return { exitCode: exitCode ?? 1, output };
  }

  async function stop() {
    if (server) await end(server);
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Quiet, on loopback, without telemetry; see n8n's list of environment variables. */
async function settings(home: string, port: number): Promise<Record<string, string>> {
  return {
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: home,
    N8N_USER_FOLDER: home,
    N8N_HOST: "127.0.0.1",
    N8N_LISTEN_ADDRESS: "127.0.0.1",
    N8N_PORT: String(port),
    N8N_PROTOCOL: "http",
    N8N_SECURE_COOKIE: "false",
    N8N_RUNNERS_BROKER_LISTEN_ADDRESS: "127.0.0.1",
    N8N_RUNNERS_BROKER_PORT: String(await freePort()),
    N8N_ENCRYPTION_KEY: randomBytes(24).toString("base64"),
    N8N_LOG_LEVEL: "info",
    N8N_DIAGNOSTICS_ENABLED: "false",
    N8N_VERSION_NOTIFICATIONS_ENABLED: "false",
    N8N_TEMPLATES_ENABLED: "false",
    N8N_PERSONALIZATION_ENABLED: "false",
    N8N_DYNAMIC_BANNERS_ENABLED: "false",
    N8N_LICENSE_AUTO_RENEW_ENABLED: "false",
    N8N_DISABLED_MODULES: "mcp-registry",
    N8N_UNVERIFIED_PACKAGES_ENABLED: "true",
    N8N_VERIFIED_PACKAGES_ENABLED: "false",
    EXTERNAL_FRONTEND_HOOKS_URLS: "",
    GENERIC_TIMEZONE: "UTC",
    NODE_ENV: "production",
  };
}

async function installPackages(home: string, names: readonly string[]): Promise<void> {
  const nodes = join(home, ".n8n/nodes");
  await mkdir(nodes, { recursive: true });
  await writeFile(join(nodes, "package.json"), JSON.stringify({ name: "installed-nodes", private: true }));
  if (names.length === 0) return;
  const tarballs = await Promise.all(names.map((name) => pack(name, home)));
  const options = ["--ignore-scripts", "--legacy-peer-deps", "--offline", "--no-audit", "--no-fund"];
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  await promisify(execFile)(npm, ["install", ...options, ...tarballs], { cwd: nodes });
}
