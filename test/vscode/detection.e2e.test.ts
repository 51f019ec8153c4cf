import { afterAll, beforeAll, expect, test } from "vitest";
import { packExtension } from "../setup/pack-extension.ts";
import { inventKey, sampleProject } from "./sample-project.ts";
import { World } from "./world.ts";

const project = sampleProject();
let world: World;

beforeAll(async () => {
  const files = { ...project.files, "empty.ts": "\n" };
  world = await World.start({ extensions: [await packExtension()], files });
});

afterAll(() => world?.stop());

test.each(project.keys)(
  "the key in $file is underlined and named, without a character of it",
  async ({ file, provider, value }) => {
    const { workbench } = world;
    await workbench.openFile(file);
    await expect.poll(() => workbench.squiggles().count()).toBeGreaterThan(0);
    await expect.poll(() => workbench.problems()).toContainEqual(expect.stringContaining(provider));
    const problems = (await workbench.problems()).join("\n");
    for (let at = 0; at + 8 <= value.length; at += 8) expect(problems).not.toContain(value.slice(at, at + 8));
  },
);

test("a key that is typed is underlined at once, and no more once it is gone", async () => {
  const { workbench } = world;
  await workbench.openFile("empty.ts");
  await workbench.goTo(1, 1);
  await workbench.type(`export const key = "${inventKey("openai project 74")}";`);
  await expect.poll(() => workbench.squiggles().count()).toBe(1);
  await workbench.screenshot("vscode-1-typed");
  await workbench.undo();
  await expect.poll(() => workbench.squiggles().count()).toBe(0);
});

test("nothing of this went beyond this machine", () => {
  expect(world.browser.foreign).toEqual([]);
});
