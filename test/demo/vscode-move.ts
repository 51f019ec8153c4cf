import { createHmac, randomBytes } from "node:crypto";
import { parseRefs } from "@vault-secret/core/refs";
import { openLocalVault } from "../vscode/local-vault.ts";
import { type SampleKey, sampleProject } from "../vscode/sample-project.ts";
import type { Hit } from "../vscode/search.ts";
import { World } from "../vscode/world.ts";
import { step } from "./screen.ts";

/** What became of a key that was moved. */
export interface Moved {
  readonly variable: string;
  /** Where the key stood, as the file is now. */
  readonly line: string;
  /** As `vault.refs` has it. */
  readonly reference: string;
  /** Whether the vault gives the key for the reference. */
  readonly isStored: boolean;
  /** Of the key in the vault, under a secret that ends with this process. */
  readonly fingerprint: string;
  /** How many files were searched. */
  readonly files: number;
  /** Where the key still is. */
  readonly hits: readonly Hit[];
  /** How often the search found a key that was left where it was. */
  readonly decoyHits: number;
  /** Requests beyond this machine. */
  readonly foreign: number;
}

/** Does in a real VS Code what a person does: open a file, Ctrl+., move the key. What was started is ended, also on abort. */
export async function moveOneKey(extension: string, signal: AbortSignal): Promise<Moved> {
  const { files, keys } = sampleProject();
  const [key, decoy] = keys;
  if (!key || !decoy) throw new Error("the sample project has no two keys");
  const world = await step("VS Code, opened in Chromium with a vault and a sample project", () =>
    World.start({ extensions: [extension], files }),
  );
  const stop = () => world.stop();
  signal.addEventListener("abort", stop, { once: true });
  try {
    signal.throwIfAborted();
    await step(`Ctrl+. on the key in ${key.file}: Move to vault and use ${key.variable}`, () => move(world, key));
    return await step("a search for the key in all that VS Code and Chromium keep", () => inspect(world, key, decoy));
  } finally {
    signal.removeEventListener("abort", stop);
    await world.stop();
  }
}

async function move({ workbench }: World, { file, variable }: SampleKey): Promise<void> {
  await workbench.openFile(file);
  await workbench.goTo(1, 20);
  await workbench.squiggles().first().waitFor();
  await workbench.quickFix(`Move to vault and use ${variable}`);
  await workbench.notification(`The code now uses ${variable}.`);
  await workbench.screenshot("vscode-demo");
}

async function inspect(world: World, key: SampleKey, decoy: SampleKey): Promise<Moved> {
  const { entries } = parseRefs(await world.read("vault.refs"));
  const reference = entries.find(({ name }) => name === key.variable)?.reference ?? "";
  await using local = await openLocalVault(world.server);
  const stored = (await local.vault.get(reference)).reveal();
  const { files, hits } = await world.search({ key: key.value, decoy: decoy.value });
  const of = (canary: string) => hits.filter((hit) => hit.canary === canary);
  return {
    variable: key.variable,
    line: (await world.read(key.file)).split("\n")[0] ?? "",
    reference,
    isStored: stored === key.value,
    fingerprint: createHmac("sha256", randomBytes(32)).update(stored).digest("hex").slice(0, 16),
    files,
    hits: of("key"),
    decoyHits: of("decoy").length,
    foreign: world.browser.foreign.length,
  };
}
