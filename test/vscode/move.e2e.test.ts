import { parseRefs } from "@vault-secret/core/refs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packExtension } from "../setup/pack-extension.ts";
import { openLocalVault } from "./local-vault.ts";
import { inventKey, sampleProject } from "./sample-project.ts";
import { World } from "./world.ts";

const project = sampleProject();
const [openai] = project.keys;
if (!openai) throw new Error("the sample project has no key");
const before = project.files[openai.file] ?? "";
let world: World;
const found = async (key: string) => (await world.search({ key })).hits;

beforeAll(async () => {
  const files = { ...project.files, "typed.ts": "\n", "saved.ts": "\n" };
  // Else a second save within seconds replaces the old version of the first.
  const settings = { "workbench.localHistory.mergeWindow": 0 };
  world = await World.start({ extensions: [await packExtension()], files, settings });
});

afterAll(() => world?.stop());

test("Ctrl+. moves the key to the vault: the file reads the variable, vault.refs says where it is", async () => {
  const { workbench } = world;
  await workbench.openFile(openai.file);
  await expect.poll(() => workbench.squiggles().count()).toBe(1);
  await workbench.goTo(1, 20);
  await workbench.screenshot("vscode-2-found");
  await workbench.quickFix("Move to vault and use OPENAI_API_KEY");

  await expect
    .poll(() => world.read(openai.file))
    .toBe(before.replace(`"${openai.value}"`, "process.env.OPENAI_API_KEY!"));
  const { entries, problems } = parseRefs(await world.read("vault.refs"));
  expect(problems).toEqual([]);
  expect(entries.map(({ name }) => name)).toEqual(["OPENAI_API_KEY"]);
  const told = await workbench.notification("The code now uses OPENAI_API_KEY.");
  await told.getByRole("button", { name: "Show vault.refs" }).click();
  await workbench.page.locator('.tab.active[data-resource-name="vault.refs"]').waitFor();
  await workbench.screenshot("vscode-3-moved");

  await using local = await openLocalVault(world.server);
  const stored = await local.vault.get(entries[0]?.reference ?? "");
  expect(stored.reveal() === openai.value).toBe(true);
});

test("of a key that came with the project nothing is left on the disk", async () => {
  expect(await found(openai.value)).toEqual([]);
  expect(world.browser.foreign).toEqual([]);
});

test("one undo brings the key back, and is seen", async () => {
  const { workbench } = world;
  await workbench.openFile(openai.file);
  await workbench.undo();
  await expect.poll(() => workbench.squiggles().count()).toBe(1);
  expect(await workbench.text()).toBe(before);
});

test("of a key that was typed and moved before it was saved nothing is left on the disk", async () => {
  const { workbench } = world;
  const key = inventKey("anthropic api03");
  await workbench.openFile("typed.ts");
  await workbench.goTo(1, 1);
  await workbench.type(`export const key = "${key}";`);
  await expect.poll(() => workbench.squiggles().count()).toBe(1);
  await workbench.quickFix("Move to vault and use ANTHROPIC_API_KEY");

  await expect.poll(() => world.read("typed.ts")).toBe("export const key = process.env.ANTHROPIC_API_KEY!;\n");
  await expect.poll(() => found(key)).toEqual([]);
});

test("of a key that was saved before, VS Code keeps an old version, which is told and redacted on a click", async () => {
  const { workbench } = world;
  const key = inventKey("resend");
  await workbench.openFile("saved.ts");
  await workbench.goTo(1, 1);
  await workbench.type(`export const key = "${key}";`);
  await workbench.save();
  await expect.poll(() => workbench.squiggles().count()).toBe(1);
  await workbench.quickFix("Move to vault and use RESEND_API_KEY");

  await expect.poll(() => world.read("saved.ts")).toBe("export const key = process.env.RESEND_API_KEY!;\n");
  await expect
    .poll(() => found(key))
    .toEqual([expect.objectContaining({ place: expect.stringMatching(/^server: user-data\/User\/History\//) })]);

  const told = await workbench.notification("Copies are left: old versions in Local History: 1");
  await workbench.screenshot("vscode-5-residue");
  await told.getByRole("button", { name: "Redact Old Versions" }).click();
  await expect.poll(() => found(key)).toEqual([]);
});
