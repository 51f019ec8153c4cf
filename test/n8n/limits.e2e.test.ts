import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chain, webhook } from "../setup/workflow.ts";
import { httpRequestNode, sendNode } from "./callers.ts";
import { World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await World.start();
});

afterAll(() => world.stop());

describe.each([sendNode, httpRequestNode])("$name", (caller) => {
  test("A secret outside the allowed ones, chosen by an expression, is refused", async () => {
    const name = `${caller.slug}-foreign-secret`;
    await world.secret(name, "private");
    const url = `${world.provider.url}/${name}/v1/models`;
    const node = await caller.node(world, { secret: "={{ $json.body.secret }}", url });
    const run = await world.run(chain(name, [webhook(name), node]), { secret: `private/${name}` });
    expect(run.status).toBe("error");
    expect(run.text).toContain("not on the list of allowed secrets");
    expect(world.provider.seen(name)).toEqual([]);
  });

  test("A host outside the allowed ones, chosen by an expression, never sees a request", async () => {
    const name = `${caller.slug}-foreign-host`;
    await world.secret(name);
    const node = await caller.node(world, { secret: name, url: "={{ $json.body.url }}" });
    const url = `http://localhost:${new URL(world.stranger.url).port}/${name}/v1/models`;
    const run = await world.run(chain(name, [webhook(name), node]), { url });
    expect(run.status).toBe("error");
    expect(world.stranger.seen(name)).toEqual([]);
  });

  test("Another port of an allowed host never sees a request", async () => {
    const name = `${caller.slug}-foreign-port`;
    await world.secret(name);
    const node = await caller.node(world, { secret: name, url: "={{ $json.body.url }}" });
    const run = await world.run(chain(name, [webhook(name), node]), { url: `${world.stranger.url}/${name}/v1/models` });
    expect(run.status).toBe("error");
    expect(run.text).toContain("not on the list of allowed domains");
    expect(world.stranger.seen(name)).toEqual([]);
  });
});

describe("The Test button of a credential", () => {
  test("reads the secret for real and shows nothing of it", async () => {
    const name = "test-button";
    await world.secret(name);
    const credential = await world.keyCredential(`e2e/${name}`);
    expect(await world.n8n.api.testCredential(credential)).toMatchObject({ status: "OK" });
  });

  test("says what is missing when there is no such secret", async () => {
    const credential = await world.keyCredential("e2e/never-created");
    const { status, message } = await world.n8n.api.testCredential(credential);
    expect(status).toBe("Error");
    expect(message).toContain("e2e/never-created");
  });

  test("tells a wrong AWS key from a right one", async () => {
    expect(await world.n8n.api.testCredential(await world.awsCredential())).toMatchObject({ status: "OK" });
    const wrong = await world.awsCredential({ secretAccessKey: "wrong" });
    expect(await world.n8n.api.testCredential(wrong)).toMatchObject({ status: "Error" });
  });
});

test("Nothing of any of these keys is in n8n's tables, files, logs or answers", async () => {
  expect((await world.search()).hits).toEqual([]);
});
