import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { installCodeServer } from "./code-server-install.ts";
import { freePort } from "./server-process.ts";

export interface CodeServerOptions {
  /** Packed extensions (.vsix) to install. */
  readonly extensions?: readonly string[];
  /** User settings on top of the quiet ones below. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Environment variables of the server, and so of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A real VS Code of its own: fresh home, user data and extensions; loopback only. */
export interface CodeServer {
  /** Such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Holds all that the server writes: `home`, `user-data`, `extensions`. Gone after `stop()`. */
  readonly folder: string;
  readonly userData: string;
  /** Everything that the server has printed so far. */
  logs(): string;
  /** Ends the server with all that it has started, and removes its folder. */
  stop(): Promise<void>;
}

/** No news, no tips, no network. Auto-save is off as on a desktop; in a browser it is on by default. */
const QUIET = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "git.enabled": false,
  "typescript.validate.enable": false,
  "javascript.validate.enable": false,
  "security.workspace.trust.enabled": false,
  "files.autoSave": "off",
};

/** Starts VS Code's server. Installs it first where it is missing, which takes half a minute. */
export async function startCodeServer(options: CodeServerOptions = {}): Promise<CodeServer> {
  const entry = join(await installCodeServer(), "node_modules/code-server/out/node/entry.js");
  const folder = await mkdtemp(join(tmpdir(), "vault-secret-code-"));
  const userData = join(folder, "user-data");
  const environment = { ...(await prepare(folder, options.settings)), ...options.env };
  const folders = ["--user-data-dir", userData, "--extensions-dir", join(folder, "extensions")];
  let printed = "";
  let server: ChildProcess | undefined;
  try {
    for (const extension of options.extensions ?? []) {
      const args = [entry, "--install-extension", extension, ...folders, "--config", join(folder, "config.yaml")];
      await promisify(execFile)(process.execPath, args, { env: environment, cwd: folder });
    }
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    server = launch([entry, "--bind-addr", `127.0.0.1:${port}`, ...folders, ...flags(folder)], folder, environment);
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
      });
    }
    await ready(url, server, () => printed);
    return { url, folder, userData, logs: () => printed, stop };
  } catch (error) {
    await stop();
    throw error;
  }

  async function stop() {
    if (server) await end(server);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function flags(folder: string): string[] {
  const quiet = ["--disable-telemetry", "--disable-update-check", "--disable-getting-started-override"];
  // Without the driver of VS Code's own smoke tests, the page ignores in silence which suites to run.
  const driver = ["--vscode-option", "enable-smoke-test-driver"];
  return ["--auth", "none", "--config", join(folder, "config.yaml"), ...quiet, "--ignore-last-opened", ...driver];
}

/** Makes the folders and the settings. Returns an environment that keeps every write below `folder`. */
async function prepare(folder: string, settings: CodeServerOptions["settings"]): Promise<Record<string, string>> {
  const [home, temporary] = [join(folder, "home"), join(folder, "tmp")];
  await mkdir(join(folder, "user-data/User"), { recursive: true });
  await mkdir(home);
  await mkdir(temporary);
  await writeFile(join(folder, "config.yaml"), "auth: none\n");
  await writeFile(join(folder, "user-data/User/settings.json"), JSON.stringify({ ...QUIET, ...settings }, null, 2));
  return {
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: home,
    TMPDIR: temporary,
    XDG_CONFIG_HOME: join(home, ".config"),
    XDG_DATA_HOME: join(home, ".local/share"),
    XDG_STATE_HOME: join(home, ".local/state"),
    XDG_CACHE_HOME: join(home, ".cache"),
    LANG: "C.UTF-8",
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: "", itemUrl: "", resourceUrlTemplate: "" }),
  };
}

/** Starts the server as a group of its own, so that its extension hosts end with it. It never outlives this process. */
function launch(args: readonly string[], cwd: string, env: Record<string, string>): ChildProcess {
  const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const kill = () => endGroup(child);
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  return child;
}

async function ready(url: string, server: ChildProcess, logs: () => string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`code-server ended with ${server.exitCode}:\n${logs().slice(-4000)}`);
    const response = await fetch(`${url}/healthz`).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.status === 200) return;
    await sleep(50);
  }
  throw new Error(`code-server was not ready after a minute:\n${logs().slice(-4000)}`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await Promise.race([ended, sleep(4000, undefined, { ref: false })]);
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
