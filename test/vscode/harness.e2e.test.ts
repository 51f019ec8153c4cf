import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newCanary } from "../canary/canary.ts";
import { runInHost } from "./in-host.ts";
import { World } from "./world.ts";

// On an extension of a few lines, so that what fails in the other suites is the product and not the harness.

const fixtures = join(import.meta.dirname, "fixtures");
const development = join(fixtures, "probe");
let world: World;
const found = async (canaries: Record<string, string>) => (await world.search(canaries)).hits;

beforeAll(async () => {
  world = await World.start({ development, files: { "app.txt": "one\nWRONG and WRONG\nthree\n" } });
});

afterAll(() => world?.stop());

test("what is typed is seen as squiggle, count and problem, and a quick fix reaches the disk", async () => {
  const { workbench } = world;
  await workbench.openFile("app.txt");
  await expect.poll(() => workbench.squiggles().count()).toBe(2);
  await workbench.goTo(3, 6);
  await workbench.type(" WRONG");
  await workbench.statusBar("3 wrong").waitFor();
  await expect.poll(() => workbench.problems()).toContain("Warning: This word is wrong at line 3 and character 7.");

  await workbench.openFile("app.txt");
  await workbench.goTo(3, 8);
  await workbench.quickFix("Write RIGHT");
  await workbench.statusBar("2 wrong").waitFor();
  await workbench.save();
  expect(await world.read("app.txt")).toBe("one\nWRONG and WRONG\nthree RIGHT\n");

  await workbench.undo();
  await workbench.statusBar("3 wrong").waitFor();
  expect(await workbench.text()).toBe("one\nWRONG and WRONG\nthree WRONG\n");
  await workbench.screenshot("vscode-harness");
});

test("a command asks in a password box and a dialog, and its answer is a notification", async () => {
  const { workbench } = world;
  await workbench.palette("Probe: Ask for a Word");
  const input = await workbench.inputBox("One word");
  expect(await input.getAttribute("type")).toBe("password");
  await input.fill("secret");
  await input.press("Enter");
  await workbench.dialog("Keep");
  await workbench.notification("Keep: 6 letters");
});

test("the rows of a view are read", async () => {
  await world.workbench.palette("Probe: Focus on Words View");
  await expect.poll(() => world.workbench.rows("Words").allTextContents()).toEqual(["alpha", "beta"]);
});

test("what VS Code keeps of a dirty file is found by the search, and nothing went beyond this machine", async () => {
  const { workbench } = world;
  const [typed, absent] = [newCanary(), newCanary()];
  await workbench.openFile("app.txt");
  await workbench.paste(typed);
  await expect
    .poll(() => found({ typed, absent }), { interval: 250 })
    .toEqual([
      expect.objectContaining({ canary: "typed", place: expect.stringMatching(/^server: user-data\/User\/Backups\//) }),
    ]);
  expect(world.browser.foreign).toEqual([]);
});

test("suites run inside VS Code, and their failures are told", async () => {
  const results = await runInHost({
    development,
    suites: [join(fixtures, "probe.host.mjs")],
    folder: world.folder,
  });
  expect(results).toEqual([
    { title: "probe offers its quick fix at a wrong word" },
    { title: "probe fails on purpose", failure: expect.stringContaining("one is not two") },
  ]);
});
