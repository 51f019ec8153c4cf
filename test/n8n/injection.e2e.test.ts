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
  test.each([
    { injectAs: "bearer", fields: {}, place: "authorization" },
    { injectAs: "header", fields: { headerName: "x-goog-api-key", headerPrefix: "" }, place: "x-goog-api-key" },
    { injectAs: "query", fields: { queryName: "key" }, place: "?key" },
    { injectAs: "basic", fields: { username: "api" }, place: "basic" },
  ])("sends the key as $injectAs, once and nowhere else", async ({ injectAs, fields, place }) => {
    const name = `${caller.slug}-${injectAs}`;
    const key = await world.secret(name);
    const url = `${world.provider.url}/${name}/v1/models`;
    const node = await caller.node(world, { secret: name, url, injection: { injectAs, ...fields } });
    const run = await world.run(chain(name, [webhook(name), node]));
    expect(run).toMatchObject({ status: "success", answer: { status: 200 } });
    expect(run.answer.text).toContain("echo-1");
    expect(world.provider.placesOf(key, name)).toEqual([[place]]);
  });
});

test("Nothing of any of these keys is in n8n's tables, files, logs or answers", async () => {
  expect((await world.search()).hits).toEqual([]);
});
