import { afterAll, beforeAll, expect, test } from "vitest";
import { Editor } from "../setup/editor.ts";
import { chain, manualTrigger } from "../setup/workflow.ts";
import { httpRequestNode } from "./callers.ts";
import { World } from "./world.ts";

let world: World;
let editor: Editor;

beforeAll(async () => {
  world = await World.start();
  editor = await Editor.open(world.n8n.api);
});

afterAll(async () => {
  await editor.close();
  await world.stop();
});

test("A creator adds the node, picks the secret from the list and runs it", async () => {
  await world.awsCredential({ allowedSecrets: "prod/*" });
  const key = await world.secret("openai", "prod/newsletter");
  await world.secret("anthropic", "prod/newsletter");
  const { page } = editor;
  await editor.goTo(`/workflow/${await world.n8n.api.createWorkflow(chain("Newsletter", [manualTrigger()]))}`);

  await editor.part("canvas-handle-plus").click();
  await editor.part("node-creator-search-bar").fill("Vault Secret");
  const ours = editor.part("item-iterator-item").filter({ hasText: "Call APIs with keys" });
  await ours.waitFor();
  await ours.click();
  await page.getByText("Send request with key").click();

  await editor.part("resource-locator-secret").click();
  const secret = editor.part("rlc-item").filter({ hasText: "prod/newsletter/openai" });
  await secret.waitFor();
  await secret.click();
  const field = editor.part("parameter-input-item").filter({ hasText: "API_KEY" });
  await field.waitFor({ state: "attached" });
  await editor.part("parameter-input-jsonField").click();
  await field.click();
  await editor.part("parameter-input-url").getByRole("textbox").fill(`${world.provider.url}/openai/v1/models`);
  await editor.part("node-execute-button").click();
  await expect.poll(() => editor.part("output-panel").textContent(), { timeout: 60_000 }).toContain("echo-1");
  await page.keyboard.press("Escape");
  await expect.poll(() => editor.part("canvas-node-status-success").count(), { timeout: 60_000 }).toBe(2);

  expect(world.provider.placesOf(key, "openai")).toEqual([["authorization"]]);
});

test("n8n's HTTP Request node, which shows its requests to the browser, does not show the key", async () => {
  const name = "editor-stock";
  const key = await world.secret(name);
  const node = await httpRequestNode.node(world, { secret: name, url: `${world.provider.url}/${name}/v1/models` });
  await editor.goTo(`/workflow/${await world.n8n.api.createWorkflow(chain(name, [manualTrigger(), node]))}`);
  await editor.part("execute-workflow-button").click();
  await expect.poll(() => editor.part("canvas-node-status-success").count(), { timeout: 60_000 }).toBe(2);
  expect(world.provider.placesOf(key, name)).toEqual([["authorization"]]);
  expect(editor.received.filter((text) => text.includes("sendConsoleMessage")).join()).toContain(name);
});

test("Nothing of any of these keys was sent to the browser or is left in n8n", async () => {
  for (const [name, key] of Object.entries(world.keys)) {
    expect(
      editor.received.filter((text) => text.includes(key)),
      name,
    ).toEqual([]);
  }
  expect((await world.search()).hits).toEqual([]);
  expect(editor.errors).toEqual([]);
});
