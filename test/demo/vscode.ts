/** VS Code to try: `npm run demo:vscode`, or `npm run demo:vscode -- --once` to move one key and end with exit code 0 or 1. */
import { once } from "node:events";
import { parseArgs } from "node:util";
import { startCodeServer } from "../setup/code-server.ts";
import {
  CODE_SERVER_COST,
  CODE_SERVER_VERSION,
  installCodeServer,
  isCodeServerInstalled,
} from "../setup/code-server-install.ts";
import { packExtension } from "../setup/pack-extension.ts";
import { writeProject } from "../vscode/project.ts";
import { sampleProject } from "../vscode/sample-project.ts";
import { fact, say, step, title } from "./screen.ts";
import { type Moved, moveOneKey } from "./vscode-move.ts";

const { values } = parseArgs({ options: { once: { type: "boolean", default: false } } });
const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => interrupted.abort());

try {
  process.exitCode = await main();
} catch (error) {
  if (!interrupted.signal.aborted) throw error;
  process.exitCode = 130;
}

async function main(): Promise<number> {
  title("Vault Secret demo: API keys leave the code, in VS Code");
  if (!isCodeServerInstalled()) say(`  First code-server ${CODE_SERVER_VERSION} is installed: ${CODE_SERVER_COST}.\n`);
  await step(`VS Code (code-server ${CODE_SERVER_VERSION}), installed`, installCodeServer);
  const extension = await step("the extension, packed", packExtension);
  interrupted.signal.throwIfAborted();
  if (!values.once) return await invite(extension);
  // Chromium plays the person.
  await import("../setup/debian-packages.ts");
  return prove(await moveOneKey(extension, interrupted.signal)) ? 0 : 1;
}

/** Leaves VS Code open until Ctrl+C. */
async function invite(extension: string): Promise<number> {
  await using started = new AsyncDisposableStack();
  const { files, keys } = sampleProject();
  const { folder } = started.use(await writeProject(files));
  const server = await step("VS Code, started with the extension and a vault of its own", async () =>
    started.adopt(await startCodeServer({ extensions: [extension] }), (it) => it.stop()),
  );
  title("VS Code is waiting in your browser.");
  fact("address", `${server.url}/?folder=${encodeURIComponent(folder)}`);
  fact("project", `${keys.length} files, each with an invented key: ${keys.map(({ file }) => file).join(", ")}`);
  fact("vault", "local, on this machine; no AWS account is used");
  say("\n  Open newsletter.ts, put the cursor on the key and press Ctrl+. (on a Mac Cmd+.)");
  say("\n  Ctrl+C ends everything and removes it.");
  if (!interrupted.signal.aborted) await once(interrupted.signal, "abort");
  say("\n  Closing VS Code and removing its data.");
  return 0;
}

/** Prints the proof. Returns whether it holds. */
function prove({ variable, line, reference, isStored, fingerprint, files, hits, decoyHits, foreign }: Moved): boolean {
  const isReplaced = line.includes(variable);
  say();
  fact("code reads", line, isReplaced);
  fact("vault.refs", `${variable}=${reference}`);
  fact("vault holds", isStored ? `the key with fingerprint ${fingerprint}` : "another value", isStored);
  fact("searched", `${files.toLocaleString("en")} files of the project, of VS Code and of the browser`);
  fact("key found", `${hits.length} times`, hits.length === 0);
  for (const { place, spelling } of hits) say(`    ${place} (${spelling})`);
  fact("control", `a key that was left in the code: found ${decoyHits} times`, decoyHits > 0);
  fact("network", `${foreign} requests beyond this machine`, foreign === 0);
  return isReplaced && isStored && hits.length === 0 && decoyHits > 0 && foreign === 0;
}
