import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newCanary } from "../canary/canary.ts";
import { searchN8n } from "../canary/search.ts";
import { type N8n, startN8n } from "../setup/n8n.ts";

let n8n: N8n;

beforeAll(async () => {
  n8n = await startN8n();
});

afterAll(() => n8n.stop());

describe("the canary search", () => {
  const spellings: Record<string, (key: string) => string> = {
    plain: (key) => key,
    base64: (key) => Buffer.from(`user:${key}`).toString("base64"),
    base64url: (key) => Buffer.from(key).toString("base64url"),
    "URL-encoded twice": (key) => encodeURIComponent(encodeURIComponent(key)),
    "JSON-escaped three times": (key) => JSON.stringify(JSON.stringify(JSON.stringify(`"${key}"`))),
    hexadecimal: (key) => Buffer.from(key).toString("hex"),
  };

  test.each(Object.keys(spellings))("finds a key that a workflow stored on purpose: %s", async (spelling) => {
    const key = newCanary();
    const path = `store-${Object.keys(spellings).indexOf(spelling)}`;
    await store(path, spellings[spelling]?.(key) ?? "");
    const { hits } = await searchN8n(n8n, { key });
    expect(hits.map(({ place }) => place)).toEqual(
      expect.arrayContaining([
        `database execution_data.data of ${path}`,
        expect.stringMatching(/^file .*sqlite/),
        expect.stringMatching(/^answer \/rest\/executions\/\d+$/),
        expect.stringMatching(/^answer \/api\/v1\/executions\/\d+/),
      ]),
    );
  });

  test("finds nothing of a key that n8n never met, in all of its tables, files, logs and answers", async () => {
    const report = await searchN8n(n8n, { key: newCanary() });
    expect(report).toMatchObject({ hits: [] });
    expect(report.tables).toBeGreaterThan(100);
    expect(report.logBytes).toBeGreaterThan(500);
    expect(report.answers).toBeGreaterThan(10);
  });
});

/** Runs a workflow that is sent a value and keeps it in its execution data. */
async function store(path: string, value: string): Promise<void> {
  const parameters = { path, httpMethod: "POST", responseMode: "lastNode" };
  const webhook = { name: "Webhook", type: "n8n-nodes-base.webhook", typeVersion: 2, webhookId: path, parameters };
  await n8n.api.activate(await n8n.api.createWorkflow({ name: path, nodes: [webhook], connections: {} }));
  expect(await n8n.api.webhook(path, { value })).toMatchObject({ status: 200 });
}
