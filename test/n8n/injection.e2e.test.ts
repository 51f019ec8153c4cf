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

describe.each([sendNode, httpRequestNode])("$name, with a provider chosen from the list", (caller) => {
  test.each([
    { provider: "anthropic", place: "x-api-key" },
    { provider: "deepgram", place: "authorization" },
    { provider: "openWeatherMap", place: "?appid" },
    { provider: "mailgun", place: "basic" },
  ])("sends the key where $provider wants it, also to a host that was added by hand", async ({ provider, place }) => {
    const name = `${caller.slug}-${provider}`;
    const key = await world.secret(name);
    const url = `${world.provider.url}/${name}/v1/models`;
    const run = await world.run(
      chain(name, [webhook(name), await caller.node(world, { secret: name, url, injection: { provider } })]),
    );
    expect(run).toMatchObject({ status: "success", answer: { status: 200 } });
    expect(world.provider.placesOf(key, name)).toEqual([[place]]);
  });
});

test("A provider chosen from the list brings its own hosts only", async () => {
  const name = "preset-hosts";
  await world.secret(name);
  const fields = { provider: "anthropic", additionalDomains: "" };
  const url = `${world.provider.url}/${name}/v1/models`;
  const node = await httpRequestNode.node(world, { secret: name, url, injection: fields });
  const run = await world.run(chain(name, [webhook(name), node]));
  expect(run.status).toBe("error");
  expect(world.provider.seen(name)).toEqual([]);
});

test.each([
  { title: "Vault Secret node", caller: sendNode },
  { title: "HTTP Request node", caller: httpRequestNode },
])("$title: a role is assumed, and AWS is told for which workflow", async ({ caller }) => {
  const name = `${caller.slug}-role`;
  const key = await world.secret(name);
  const roleArn = "arn:aws:iam::000000000000:role/newsletter";
  const identity = { authMode: "assumeRole", roleArn, externalId: "n8n-7", auditLabel: `label-${name}` };
  const node = await caller.node(world, { secret: name, url: `${world.provider.url}/${name}/v1/models`, identity });
  const run = await world.run(chain(name, [webhook(name), node]));
  expect(run.status).toBe("success");
  expect(world.provider.placesOf(key, name)).toEqual([["authorization"]]);
  const read = world.faults.log.find(({ secretIds }) => secretIds.includes(`e2e/${name}`));
  expect(read).toMatchObject({ operation: "GetSecretValue", session: `label-${name}` });
});

test("Nothing of any of these keys is in n8n's tables, files, logs or answers", async () => {
  expect((await world.search()).hits).toEqual([]);
});
