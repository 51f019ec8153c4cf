import { afterAll, beforeAll, expect, test } from "vitest";
import { packExtension } from "../setup/pack-extension.ts";
import { inventKey } from "./sample-project.ts";
import { World } from "./world.ts";

// What stands beside "Move to vault" under Ctrl+., and what a refused place looks like.

const twice = inventKey("groq");
const ignored = inventKey("resend");
const refused = inventKey("replicate");
const revoked = inventKey("perplexity");
const files = {
  "twice.ts": `export const first = "${twice}";\nexport const second = "${twice}";\n`,
  "ignored.py": `KEY = "${ignored}"\n`,
  "refused.ts": `export enum Keys {\n  replicate = "${refused}",\n}\n`,
  "revoked.sh": `key="${revoked}"\n`,
};
let world: World;

beforeAll(async () => {
  world = await World.start({ extensions: [await packExtension()], files });
});

afterAll(() => world?.stop());

/** Opens a file and puts the cursor into its key. */
async function openAt(file: keyof typeof files, line: number, column: number): Promise<void> {
  const { workbench } = world;
  await workbench.openFile(file);
  await expect.poll(() => workbench.squiggles().count()).toBeGreaterThan(0);
  await workbench.goTo(line, column);
}

test("a key that stands twice is moved in both places by one fix, as one secret", async () => {
  await openAt("twice.ts", 2, 30);
  await world.workbench.quickFix("Move to vault in all 2 places of this file");
  await expect
    .poll(() => world.read("twice.ts"))
    .toBe("export const first = process.env.GROQ_API_KEY!;\nexport const second = process.env.GROQ_API_KEY!;\n");
  expect((await world.read("vault.refs")).match(/GROQ/g)).toHaveLength(2);
});

test("a key is ignored with a reason, in a comment of the language, and nothing is stored", async () => {
  const { workbench } = world;
  const refs = await world.read("vault.refs");
  await openAt("ignored.py", 1, 10);
  await workbench.quickFix("Ignore here…");
  const input = await workbench.inputBox("Ignore Resend");
  await input.press("Enter");
  await workbench.inputMessage("Give a reason").waitFor();
  await input.fill("an example of the manual");
  await input.press("Enter");
  await expect.poll(() => workbench.squiggles().count()).toBe(0);
  await workbench.save();
  expect(await world.read("ignored.py")).toMatch(/^# .*an example of the manual\n/);
  expect(await world.read("vault.refs")).toBe(refs);
});

test("where the program would break the file is left as it was, and the reason is given", async () => {
  const { workbench } = world;
  await openAt("refused.ts", 2, 20);
  await workbench.quickFix("Store in vault and copy the reference");
  await workbench.notification("The key is not replaced here.");
  await workbench.screenshot("vscode-4-refused");
  expect(await world.read("refused.ts")).toBe(files["refused.ts"]);
});

test("the way to revoke a key is one click away", async () => {
  await openAt("revoked.sh", 1, 10);
  await world.workbench.quickFix("Show how to revoke");
  await world.workbench.notification("whoever saw this file may have a copy");
  expect(world.browser.foreign).toEqual([]);
});
