import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chain, errorTrigger, webhook } from "../setup/workflow.ts";
import { httpRequestNode, sendNode } from "./callers.ts";
import { World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await World.start();
});

afterAll(() => world.stop());

/** A key in a header that n8n's own list of sensitive headers does not know. */
const injection = { injectAs: "header", headerName: "x-goog-api-key", headerPrefix: "" };
const ONCE = [["x-goog-api-key"]];

describe.each([sendNode, httpRequestNode])("$name", (caller) => {
  /** Runs a workflow that calls a route of the provider with a key of its own. */
  async function call(
    title: string,
    { route = "/v1/models", base = world.provider.url, timeoutMs = 60_000, node = {}, settings = {}, valid = true },
  ) {
    const name = `${caller.slug}-${title}`;
    const key = await world.secret(name);
    if (!valid) world.provider.revoke(key);
    const last = await caller.node(world, { secret: name, url: `${base}/${name}${route}`, injection, timeoutMs, node });
    const run = await world.run(chain(name, [webhook(name), last], { settings }));
    return { ...run, places: world.provider.placesOf(key, name) };
  }

  test("A key that the API refuses stops the workflow", async () => {
    const { status, places } = await call("refused-key", { valid: false });
    expect(status).toBe("error");
    expect(places).toEqual(ONCE);
  });

  test("A server error stops the workflow", async () => {
    const { status, places } = await call("server-error", { route: "/fail" });
    expect(status).toBe("error");
    expect(places).toEqual(ONCE);
  });

  test("An API that nobody serves stops the workflow", async () => {
    expect(await call("connection-refused", { base: world.closedUrl })).toMatchObject({ status: "error" });
  });

  test("An API that never answers stops the workflow after its time-out", async () => {
    const { status, places } = await call("time-out", { route: "/slow", timeoutMs: 1000 });
    expect(status).toBe("error");
    expect(places).toEqual(ONCE);
  });

  test("Continue On Fail hands the failure on as an item", async () => {
    const { status, answer, places } = await call("continue", {
      route: "/fail",
      node: { onError: "continueRegularOutput" },
    });
    expect(status).toBe("success");
    expect(answer.text).toContain('"error"');
    expect(places).toEqual(ONCE);
  });

  test("Retry On Fail sends the same key again", async () => {
    const node = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };
    const { status, places } = await call("retry", { route: "/fail", node });
    expect(status).toBe("error");
    expect(places).toEqual([...ONCE, ...ONCE, ...ONCE]);
  });

  test("An error workflow is told of the failure", async () => {
    const errorWorkflow = await world.n8n.api.createWorkflow(chain(`${caller.slug}-on-error`, [errorTrigger()]));
    await world.n8n.api.activate(errorWorkflow);
    const { status, places } = await call("error-workflow", { route: "/fail", settings: { errorWorkflow } });
    expect(status).toBe("error");
    expect(places).toEqual(ONCE);
    await expect
      .poll(() => world.lastExecution(errorWorkflow), { timeout: 60_000 })
      .toMatchObject({
        status: "success",
        text: expect.stringContaining(`${caller.slug}-error-workflow`),
      });
  });
});

describe("An API that sends the key back, in its body and in a header", () => {
  const echo = async (caller: typeof sendNode, title: string, fields: Record<string, unknown>, status = 200) => {
    const name = `${caller.slug}-echo-${title}`;
    const key = await world.secret(name);
    const url = `${world.provider.url}/${name}/echo?status=${status}`;
    const node = await caller.node(world, { secret: name, url, injection: fields });
    const run = await world.run(chain(name, [webhook(name), node]));
    expect(world.provider.placesOf(key, name)).toMatchObject([{ length: 1 }]);
    const { hits } = await world.search(name);
    return { run, places: hits.map(({ place }) => place) };
  };

  test.each([
    { title: "bearer", fields: { injectAs: "bearer" } },
    { title: "header", fields: injection },
    { title: "query", fields: { injectAs: "query", queryName: "key" } },
    { title: "basic", fields: { injectAs: "basic", username: "api" } },
  ])("Send takes the key out of the answer: $title", async ({ title, fields }) => {
    const { run, places } = await echo(sendNode, title, fields);
    expect(run.status).toBe("success");
    expect(run.answer.text).toContain("<redacted:");
    expect(run.answer.text).toContain("x-echo");
    expect(places).toEqual([]);
  });

  test("Send takes the key out of a failure", async () => {
    const { run, places } = await echo(sendNode, "failure", injection, 400);
    expect(run.status).toBe("error");
    expect(places).toEqual([]);
  });

  test("n8n's HTTP Request node stores it: the limit that SECURITY.md states", async () => {
    const { run, places } = await echo(httpRequestNode, "limit", injection);
    expect(run.status).toBe("success");
    expect(places).toContain("database execution_data.data of stock-echo-limit");
  });
});

test("Nothing of any other key is in n8n's tables, files, logs or answers", async () => {
  const { hits } = await world.search();
  expect(hits.filter(({ canary }) => canary !== "stock-echo-limit")).toEqual([]);
});
