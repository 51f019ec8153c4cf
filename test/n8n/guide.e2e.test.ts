import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Clip, Editor } from "../setup/editor.ts";
import type { Credential, Node } from "../setup/n8n-api.ts";
import { chain, httpRequest, manualTrigger } from "../setup/workflow.ts";
import { GuideWorld } from "./guide-world.ts";

/** The steps of docs/guide/n8n.md that happen inside n8n, with their pictures. */
const MODELS = "https://api.openai.com/v1/models";
const CHAT = `{
  "model": "gpt-5",
  "messages": [
    { "role": "user", "content": "Hello" }
  ]
}`;

/** The form without its scroll bar. */
const WHOLE_FORM =
  '[data-test-id="editCredential-modal"], [data-test-id="editCredential-modal"] * { max-height: none !important; }';

let world: GuideWorld;
let editor: Editor;
let credential: Credential;

beforeAll(async () => {
  world = await GuideWorld.start();
  editor = world.editor;
  credential = await world.credential();
});

afterEach(() => world.faults.clear());
afterAll(() => world.stop());

test("A creator enters the name of the package in n8n", async () => {
  await editor.goTo("/settings/community-nodes");
  await editor.page.getByRole("button", { name: "Install" }).click();
  await editor.part("package-name-input").fill("n8n-nodes-vault-secret");
  await editor.part("user-agreement-checkbox").click();
  await editor.picture("n8n-0-install", await boxOf("communityPackageInstall-modal"));
});

test("A creator connects n8n with AWS, and n8n says that it works", async () => {
  await world.n8n.api.rest("DELETE", `/credentials/${credential.id}`);
  await openWorkflow("Newsletter");
  await editor.part("canvas-handle-plus").click();
  await editor.part("node-creator-search-bar").fill("Vault Secret");
  const ours = editor.part("item-iterator-item").filter({ hasText: "Call APIs with keys" });
  await ours.waitFor();
  await editor.picture("n8n-1-find-the-node", { x: 1056, y: 64, width: 384, height: 270 });
  await ours.click();
  await editor.page.getByText("Send request with key").click();
  await editor.page.getByText("Connect to Vault Secret AWS").click();
  for (const [name, value] of Object.entries(world.form)) {
    await editor.part(`parameter-input-${name}`).locator("input").fill(value);
  }
  await choose("allowedProviders", "OpenAI");
  await editor.part("credential-save-button").click();
  await editor.part("credential-edit-button").locator("svg").click();
  await editor.part("credentials-config-container-test-success").waitFor();
  await editor.page.addStyleTag({ content: WHOLE_FORM });
  await editor.page.setViewportSize({ width: 1200, height: 1505 });
  await editor.picture("n8n-2-connect-to-aws", await boxOf("editCredential-modal"));
});

test("A creator picks the secret and the provider, fills in the request and runs it", async () => {
  credential = await world.credential();
  await openNode(vaultSecret("Send request with key", { resource: "request", operation: "send" }));
  await editor.part("resource-locator-secret").click();
  const secret = editor.part("rlc-item").filter({ hasText: "prod/newsletter/openai" });
  await secret.waitFor();
  await editor.picture("n8n-3-pick-the-secret", { ...panel, width: 420, height: 420 });
  await secret.click();
  await choose("provider", "OpenAI");
  await choose("method", "POST");
  await editor.part("parameter-input-url").getByRole("textbox").fill("https://api.openai.com/v1/chat/completions");
  await choose("bodyType", "JSON");
  await editor.part("parameter-input-jsonBody").locator(".cm-content").fill(CHAT);
  await execute("chat.completion");
  await show("JSON");
  await editor.page.setViewportSize({ width: 1440, height: 1000 });
  await editor.picture("n8n-3-run-the-node", { ...panel, height: 762 });
  await show("Table");
});

test("The canvas shows what is called, in the dark theme, too", async () => {
  const url = "https://api.openai.com/v1/chat/completions";
  const node = vaultSecret("Send request with key", {
    resource: "request",
    operation: "send",
    secret: chosen("openai"),
    method: "POST",
    url,
  });
  await editor.page.evaluate(() => localStorage.setItem("N8N_THEME", "dark"));
  await openWorkflow("Newsletter", [node]);
  await editor
    .part("canvas-node")
    .filter({ hasText: `POST: ${url}` })
    .waitFor();
  await editor.page.waitForLoadState("networkidle");
  await editor.picture("n8n-7-canvas-dark", { x: 480, y: 360, width: 560, height: 240 });
  await editor.page.evaluate(() => localStorage.setItem("N8N_THEME", "light"));
});

test("Setup → Check shows what works, and what is missing with the policy to paste", async () => {
  const check = vaultSecret("Check setup", { resource: "setup", operation: "check", secret: chosen("openai") });
  await openNode(check);
  await execute("Workflows can read this secret.");
  await editor.picture("n8n-4-check-setup", { ...output, height: 405 });
  denyReading();
  await openNode(check);
  await execute("To paste");
  await editor.picture("n8n-4-check-setup-missing", { ...output, height: 640 });
});

test("n8n's own HTTP Request node uses the key, too", async () => {
  await openNode(httpRequest(await world.keyCredential(), { url: MODELS }));
  await execute("echo-1");
  await editor.picture("n8n-5-http-request", { ...panel, height: 420 });
});

test.each([
  ["secret-not-found", { secret: chosen("opnai") }, "does not exist in eu-west-1"],
  ["host-not-allowed", { url: "https://api.example.com/v1/models" }, "not on the list of allowed domains"],
  ["access-denied", { secret: chosen("elevenlabs") }, "may not use secretsmanager:GetSecretValue"],
])("The panel of n8n says what to do: %s", async (name, parameters, text) => {
  if (name === "access-denied") denyReading();
  const request = { resource: "request", operation: "send", provider: "openAi", url: MODELS };
  await openNode(vaultSecret("Send request with key", { ...request, secret: chosen("openai"), ...parameters }));
  await execute(text);
  await editor.picture(`n8n-6-${name}`, { ...output, height: 250 });
});

test("Neither the key nor the secret access key came back to the browser", async () => {
  for (const secret of [world.key, world.aws.credentials.secretAccessKey]) {
    expect(editor.received.filter((text) => text.includes(secret))).toEqual([]);
  }
  expect(editor.errors).toEqual([]);
});

/** Parameters and output of an open node, and the output alone, in a window of 1440 by 900. */
const panel = { x: 511, y: 66, width: 904, height: 800 };
const output = { x: 930, y: 66, width: 485, height: 300 };

function chosen(name: string): unknown {
  const value = `prod/newsletter/${name}`;
  return { __rl: true, mode: "list", value, cachedResultName: value };
}

function vaultSecret(name: string, parameters: Record<string, unknown>): Node {
  const { id, name: credentialName, type } = credential;
  const credentials = { [type]: { id, name: credentialName } };
  return { name, type: "n8n-nodes-vault-secret.vaultSecret", typeVersion: 1, parameters, credentials };
}

/** From now on AWS answers as it does to an identity without this permission. */
function denyReading(): void {
  for (const operation of ["GetSecretValue", "BatchGetSecretValue"]) {
    world.faults.inject({ fault: { kind: "denied" }, operation });
  }
}

async function openWorkflow(name: string, nodes: readonly Node[] = []): Promise<void> {
  await editor.page.setViewportSize({ width: 1440, height: 900 });
  const id = await world.n8n.api.createWorkflow(chain(name, [manualTrigger(), ...nodes]));
  await editor.goTo(`/workflow/${id}`);
}

async function openNode(node: Node): Promise<void> {
  await openWorkflow("Newsletter", [node]);
  await editor.part("canvas-node").filter({ hasText: node.name }).dblclick();
  await editor.part("node-execute-button").waitFor();
}

/** Runs the open node and waits for a text in its output. */
async function execute(text: string): Promise<void> {
  await editor.part("node-execute-button").click();
  await expect.poll(() => editor.part("output-panel").textContent(), { timeout: 30_000 }).toContain(text);
  await expect.poll(() => editor.part("node-execute-button").textContent()).toContain("Execute step");
}

/** Switches the view of the output. */
async function show(view: "JSON" | "Table"): Promise<void> {
  await editor.part("output-panel").getByText(view, { exact: true }).click();
}

/** Chooses from a list by the whole name. */
async function choose(parameter: string, name: string): Promise<void> {
  await editor.part(`parameter-input-${parameter}`).locator("input").first().click();
  const entries = editor.page.locator(".el-select-dropdown__item").filter({ visible: true });
  await entries.filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) }).click();
}

async function boxOf(testId: string): Promise<Clip> {
  const box = await editor.part(testId).boundingBox();
  if (!box) throw new Error(`${testId} is not on the page`);
  return box;
}
