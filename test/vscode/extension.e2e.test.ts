import { join } from "node:path";
import { expect, test } from "vitest";
import { packExtension } from "../setup/pack-extension.ts";
import { runInHost } from "./in-host.ts";
import { writeProject } from "./project.ts";
import { inventKey } from "./sample-project.ts";
import { World } from "./world.ts";

test("every suite passes inside VS Code", async () => {
  const extension = await packExtension();
  await using project = await writeProject({ "package.json": "{}\n" });
  const results = await runInHost({
    // The folder from which the .vsix was packed.
    development: join(extension, "../out"),
    suites: [join(import.meta.dirname, "suites/extension.host.mjs")],
    folder: project.folder,
  });
  expect(results.filter(({ failure }) => failure)).toEqual([]);
  expect(results.length).toBeGreaterThan(0);
});

test("in a folder that is not trusted, keys are found and nothing is offered that stores them", async () => {
  const world = await World.start({
    extensions: [await packExtension()],
    files: { "app.ts": `export const key = "${inventKey("groq")}";\n` },
    settings: { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never" },
  });
  try {
    const { workbench } = world;
    await workbench.openFile("app.ts");
    await workbench.statusBar("Restricted Mode").waitFor();
    await expect.poll(() => workbench.squiggles().count()).toBe(1);
    await workbench.goTo(1, 30);
    await workbench.openQuickFixes("Show how to revoke");
    const offered = await workbench.quickFixes().allTextContents();
    expect(offered.filter((title) => /vault/i.test(title))).toEqual([]);
  } finally {
    await world.stop();
  }
});
