import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newCanary } from "../canary/canary.ts";
import { chain, splitItems, webhook } from "../setup/workflow.ts";
import { httpRequestNode, httpRequestNode42, sendNode } from "./callers.ts";
import { World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await World.start();
});

afterAll(() => world.stop());

const CODES = [301, 302, 307, 308];
const places = {
  header: { injectAs: "header", headerName: "x-goog-api-key", headerPrefix: "" },
  bearer: { injectAs: "bearer" },
};

describe.each([sendNode, httpRequestNode, httpRequestNode42])("$name", (caller) => {
  test.each(Object.keys(places) as (keyof typeof places)[])(
    "A redirect to another host or port never takes the key along: %s",
    async (place) => {
      const workflow = `${caller.slug}-redirects-${place}`;
      const { port } = new URL(world.provider.url);
      const targets = { "another-host": `http://localhost:${port}`, "another-port": world.stranger.url };
      const items = CODES.flatMap((code) =>
        Object.entries(targets).map(([target, base]) => {
          const name = `${workflow}-${code}-${target}`;
          const to = encodeURIComponent(`${base}/after-${name}/v1/models`);
          return { name, url: `${world.provider.url}/${name}/redirect/${code}?to=${to}` };
        }),
      );
      const keys = new Map<string, string>();
      for (const { name } of items) keys.set(name, await world.secret(name));
      const node = await caller.node(world, {
        secret: `={{ "e2e/" + $json.name }}`,
        url: "={{ $json.url }}",
        injection: places[place],
        node: { onError: "continueRegularOutput" },
      });
      const run = await world.run(chain(workflow, [webhook(workflow), splitItems(), node]), { items });
      expect(run.status).toBe("success");
      for (const [name, key] of keys) {
        expect(world.provider.placesOf(key, name), name).toHaveLength(1);
        expect(world.provider.placesOf(key, name).flat(), name).toHaveLength(1);
        const followed = [world.provider, world.stranger].flatMap((server) => server.placesOf(key, `after-${name}`));
        expect(followed.flat(), name).toEqual([]);
      }
    },
  );
});

test("n8n's own header credential does take its key along: what the cases above would see", async () => {
  const name = "own-credential";
  const key = newCanary();
  const header = { name: "x-goog-api-key", value: key };
  const { id } = await world.n8n.api.createCredential(name, "httpHeaderAuth", header);
  const urls = [`http://localhost:${new URL(world.provider.url).port}`, world.stranger.url].map(
    (base) => `${world.provider.url}/${name}/redirect/302?to=${encodeURIComponent(`${base}/after-${name}/`)}`,
  );
  const node = {
    name: "HTTP Request",
    type: "n8n-nodes-base.httpRequest",
    typeVersion: 4.2,
    parameters: { url: "={{ $json.url }}", authentication: "genericCredentialType", genericAuthType: "httpHeaderAuth" },
    credentials: { httpHeaderAuth: { id, name } },
    onError: "continueRegularOutput",
  };
  await world.run(chain(name, [webhook(name), splitItems(), node]), { items: urls.map((url) => ({ url })) });
  expect(world.provider.placesOf(key, `after-${name}`)).toEqual([["x-goog-api-key"]]);
  expect(world.stranger.placesOf(key, `after-${name}`)).toEqual([["x-goog-api-key"]]);
});

test.each(CODES)("Send follows a redirect within the same host and port, with the key: %i", async (code) => {
  const name = `send-follows-${code}`;
  const key = await world.secret(name);
  const to = encodeURIComponent(`/${name}/v1/models`);
  const url = `${world.provider.url}/${name}/redirect/${code}?to=${to}`;
  const node = await sendNode.node(world, { secret: name, url });
  const run = await world.run(chain(name, [webhook(name), node]));
  expect(run.answer.text).toContain("echo-1");
  expect(world.provider.placesOf(key, name)).toEqual([["authorization"], ["authorization"]]);
});

describe.each([httpRequestNode, httpRequestNode42])("$name, with Follow Redirects switched on", (caller) => {
  const followed = async (title: string, place: keyof typeof places, base: string, code: number) => {
    const name = `${caller.slug}-follows-${title}-${place}-${code}`;
    const key = await world.secret(name);
    const to = encodeURIComponent(`${base}/after-${name}/v1/models`);
    const node = await caller.node(world, {
      secret: name,
      url: `${world.provider.url}/${name}/redirect/${code}?to=${to}`,
      injection: { ...places[place], followRedirects: true },
      node: { onError: "continueRegularOutput" },
    });
    const run = await world.run(chain(name, [webhook(name), node]));
    expect(run.status).toBe("success");
    const server = base === world.stranger.url ? world.stranger : world.provider;
    return server.placesOf(key, `after-${name}`);
  };

  test.each(CODES)("The key goes along within the same host and port: %i", async (code) => {
    expect(await followed("within", "header", world.provider.url, code)).toEqual([["x-goog-api-key"]]);
    expect(await followed("within", "bearer", world.provider.url, code)).toEqual([["authorization"]]);
  });

  test.each(CODES)("A bearer token stays behind when it leads to another port: %i", async (code) => {
    expect(await followed("away", "bearer", world.stranger.url, code)).toEqual([[]]);
  });

  test("A key in another header goes anywhere: the limit that SECURITY.md states", async () => {
    expect(await followed("away", "header", world.stranger.url, 302)).toEqual([["x-goog-api-key"]]);
  });
});

test("Nothing of any of these keys is in n8n's tables, files, logs or answers", async () => {
  expect((await world.search()).hits).toEqual([]);
});
