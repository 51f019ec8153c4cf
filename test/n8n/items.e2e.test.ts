import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chain, manualTrigger, splitItems, subWorkflow, subWorkflowTrigger, webhook } from "../setup/workflow.ts";
import { httpRequestNode, sendNode } from "./callers.ts";
import { World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await World.start();
});

afterAll(() => world.stop());

describe.each([sendNode, httpRequestNode])("$name", (caller) => {
  test("Two tenants in one run get each their own key", async () => {
    const name = `${caller.slug}-tenants`;
    const tenants = ["blue", "green"].map((tenant) => `${name}-${tenant}`);
    const keys = await Promise.all(tenants.map((tenant) => world.secret(tenant)));
    const url = `={{ "${world.provider.url}/" + $json.tenant + "/v1/models" }}`;
    const node = await caller.node(world, { secret: `={{ "e2e/" + $json.tenant }}`, url });
    const items = [...tenants, ...tenants].map((tenant) => ({ tenant }));
    const run = await world.run(chain(name, [webhook(name), splitItems(), node]), { items });
    expect(run.status).toBe("success");
    for (const [index, tenant] of tenants.entries()) {
      expect(world.provider.placesOf(keys[index] ?? "", tenant)).toEqual([["authorization"], ["authorization"]]);
    }
  });

  test("200 items cost one call to AWS for each secret", async () => {
    const name = `${caller.slug}-many`;
    const names = [`${name}-a`, `${name}-b`];
    for (const secret of names) await world.secret(secret);
    const url = `${world.provider.url}/${name}/v1/models`;
    const node = await caller.node(world, { secret: `={{ "e2e/" + $json.secret }}`, url });
    const items = Array.from({ length: 200 }, (_, index) => ({ secret: names[index % 2] }));
    const before = world.valuesRead();
    const run = await world.run(chain(name, [webhook(name), splitItems(), node]), { items });
    expect(run.status).toBe("success");
    expect(world.provider.seen(name)).toHaveLength(200);
    expect(world.valuesRead() - before).toBe(2);
  });

  test("A sub-workflow calls the API for its caller", async () => {
    const name = `${caller.slug}-sub-workflow`;
    const key = await world.secret(name);
    const node = await caller.node(world, { secret: name, url: `${world.provider.url}/${name}/v1/models` });
    const called = await world.n8n.api.createWorkflow(chain(`${name}-called`, [subWorkflowTrigger(), node]));
    await world.n8n.api.activate(called);
    const run = await world.run(chain(name, [webhook(name), subWorkflow(called)]));
    expect(run).toMatchObject({ status: "success", answer: { status: 200 } });
    expect(world.provider.placesOf(key, name)).toEqual([["authorization"]]);
  });

  test("Pinned data chooses the secret in a run from the editor", async () => {
    const name = `${caller.slug}-pinned`;
    const key = await world.secret(name);
    const url = `${world.provider.url}/${name}/v1/models`;
    const node = await caller.node(world, { secret: `={{ "e2e/" + $json.secret }}`, url });
    const pinData = { "Manual Trigger": [{ json: { secret: name } }] };
    const run = await world.runInEditor(chain(name, [manualTrigger(), node], { pinData }));
    expect(run.status).toBe("success");
    expect(world.provider.placesOf(key, name)).toEqual([["authorization"]]);
  });

  test("n8n's command line runs the workflow too", async () => {
    const name = `${caller.slug}-cli`;
    const key = await world.secret(name);
    const node = await caller.node(world, { secret: name, url: `${world.provider.url}/${name}/v1/models` });
    const id = await world.n8n.api.createWorkflow(chain(name, [manualTrigger(), node]));
    const { exitCode, output } = await world.n8n.cli("execute", `--id=${id}`);
    expect(output).toContain("echo-1");
    expect(exitCode).toBe(0);
    expect(world.provider.placesOf(key, name)).toEqual([["authorization"]]);
  });
});

test("A key that is rotated in the middle of a run is healed inside Send", async () => {
  const name = "send-rotation";
  const old = await world.secret(name);
  let current = "";
  world.provider.onRequest = async () => {
    if (world.provider.seen(name).length === 3) current = await world.rotate(name);
  };
  const url = `${world.provider.url}/${name}/v1/models`;
  const node = await sendNode.node(world, { secret: name, url, itemsAtOnce: 1 });
  const items = Array.from({ length: 10 }, (_, index) => ({ index }));
  const run = await world.run(chain(name, [webhook(name), splitItems(), node]), { items });
  expect(run.status).toBe("success");
  // The third request comes with the old key and is refused; the fourth repeats it with the new one.
  expect(world.provider.placesOf(old, name).filter((places) => places.length > 0)).toHaveLength(3);
  expect(world.provider.placesOf(current, name).filter((places) => places.length > 0)).toHaveLength(8);
});

test("Ten requests that are refused together after a rotation are all healed", async () => {
  const name = "send-rotation-together";
  const old = await world.secret(name);
  let rotation: Promise<string> | undefined;
  world.provider.onRequest = async () => {
    rotation ??= world.rotate(name);
    await rotation;
  };
  const node = await sendNode.node(world, { secret: name, url: `${world.provider.url}/${name}/v1/models` });
  const items = Array.from({ length: 10 }, (_, index) => ({ index }));
  const run = await world.run(chain(name, [webhook(name), splitItems(), node]), { items });
  const current = (await rotation) ?? "";
  expect(run.status).toBe("success");
  expect(world.provider.placesOf(old, name).flat()).not.toEqual([]);
  expect(world.provider.placesOf(current, name).filter((places) => places.length > 0)).toHaveLength(10);
});

test("What n8n has stored of a credential is the way to the key, not the key", async () => {
  const stored = await world.n8n.storedCredentials();
  expect(stored).toContain(world.aws.credentials.accessKeyId);
  for (const [name, key] of Object.entries(world.keys)) expect(stored.includes(key), name).toBe(false);
});

test("Nothing of any of these keys is in n8n's tables, files, logs or answers", async () => {
  expect((await world.search()).hits).toEqual([]);
});
