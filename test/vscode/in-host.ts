import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type CodeServerOptions, startCodeServer } from "../setup/code-server.ts";
import { installCodeServer } from "../setup/code-server-install.ts";
import { openBrowser } from "./browser.ts";
import { remote } from "./workbench.ts";

/** One test that ran inside VS Code. */
export interface InHostResult {
  readonly title: string;
  /** What went wrong; absent if it passed. */
  readonly failure?: string;
}

export interface InHostOptions extends CodeServerOptions {
  /** Folder of the extension that is loaded in development. */
  readonly development: string;
  /** Mocha files: ES modules that may import `vscode`. */
  readonly suites: readonly string[];
  /** The folder to open. */
  readonly folder: string;
}

/** Runs Mocha suites inside a real extension host. Throws with what the page logged if they do not come to an end in 2 min. */
export async function runInHost({ development, suites, folder, ...options }: InHostOptions): Promise<InHostResult[]> {
  await using started = new AsyncDisposableStack();
  const output = started.adopt(await mkdtemp(join(tmpdir(), "vault-secret-in-host-")), (it) =>
    rm(it, { recursive: true }),
  );
  const results = join(output, "results.json");
  const env = {
    ...options.env,
    VAULT_SECRET_MOCHA: join(await installCodeServer(), "node_modules/mocha"),
    VAULT_SECRET_SUITES: JSON.stringify(suites),
    VAULT_SECRET_RESULTS: results,
  };
  const server = started.adopt(await startCodeServer({ ...options, env }), (it) => it.stop());
  const browser = started.adopt(await openBrowser(), (it) => it.close());
  const { page } = browser;
  const log: string[] = [];
  await page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => {
    log.push(`${type} ${args.join(" ")}`);
  });
  let exit: (code: number) => void = () => {};
  const ended = new Promise<number>((resolve) => {
    exit = resolve;
  });
  await page.exposeFunction("codeAutomationExit", (code: number) => exit(code));
  const payload = JSON.stringify([
    ["extensionDevelopmentPath", remote(server.url, development)],
    ["extensionTestsPath", remote(server.url, join(import.meta.dirname, "in-host.cjs"))],
  ]);
  await page.goto(`${server.url}/?${new URLSearchParams({ folder, payload })}`);
  const code = await Promise.race([ended, sleep(120_000, undefined, { ref: false })]);
  if (code !== 0) {
    const what = code === undefined ? "did not end within two minutes" : `ended with ${code}`;
    throw new Error(`the suites in VS Code ${what}:\n${log.slice(-40).join("\n")}`);
  }
  return JSON.parse(await readFile(results, "utf8")) as InHostResult[];
}
