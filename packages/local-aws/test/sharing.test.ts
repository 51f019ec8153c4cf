import { once } from "node:events";
import { createServer, request as httpRequest, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { attach } from "../src/attach.ts";
import { openSqliteStore } from "../src/sqlite-store.ts";
import { clientOf } from "./client.ts";
import { newFolder, start, startOther } from "./process.ts";

const PATIENCE = { timeout: 10_000 };
const portOf = (endpoint: string) => Number(new URL(endpoint).port);

async function listenOn(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

test("of two handles on one folder the first owns the vault, and both use it", async () => {
  const folder = await newFolder();
  const [first, second] = [await start(folder), await start(folder)];
  expect([first.owner, second.owner]).toEqual([true, false]);
  expect([second.endpoint, second.credentials]).toEqual([first.endpoint, first.credentials]);
  await clientOf(first).secrets("CreateSecret", { Name: "shared", SecretString: "x" });
  expect((await clientOf(second).secrets("GetSecretValue", { SecretId: "shared" })).body.SecretString).toBe("x");
});

test("a vault that is told another time can be shared as well", async () => {
  const folder = await newFolder();
  await start(folder, { now: () => Date.parse("2000-01-01T00:00:00Z") });
  expect((await start(folder)).owner).toBe(false);
});

test("of many that start at once exactly one becomes the owner", async () => {
  const folder = await newFolder();
  const here = Array.from({ length: 4 }, () => start(folder));
  const handles = [...(await Promise.all(here)), (await startOther(folder)).started];
  expect(handles.filter((handle) => handle.owner)).toHaveLength(1);
  expect(new Set(handles.map((handle) => handle.endpoint)).size).toBe(1);
});

test("a killed owner is replaced: same address, same credentials, nothing lost", async () => {
  const folder = await newFolder();
  const other = await startOther(folder);
  const mine = await start(folder);
  expect([other.started.owner, mine.owner]).toEqual([true, false]);
  const before = { endpoint: mine.endpoint, credentials: mine.credentials };
  await clientOf(mine).secrets("CreateSecret", { Name: "kept", SecretString: "x" });
  await other.kill();
  await vi.waitUntil(() => mine.owner, PATIENCE);
  expect({ endpoint: mine.endpoint, credentials: mine.credentials }).toEqual(before);
  expect((await clientOf(mine).secrets("GetSecretValue", { SecretId: "kept" })).body.SecretString).toBe("x");
});

test("an owner that closes hands over to one of the others", async () => {
  const folder = await newFolder();
  const [first, second, third] = [await start(folder), await start(folder), await start(folder)];
  await first.close();
  await vi.waitUntil(() => second.owner || third.owner, PATIENCE);
  await vi.waitFor(async () => expect((await clientOf(third).kms("ListKeys")).status).toBe(200), PATIENCE);
  expect([second.owner, third.owner].filter(Boolean)).toHaveLength(1);
});

test("a handle that is closed takes nothing over", async () => {
  const folder = await newFolder();
  const [first, second] = [await start(folder), await start(folder)];
  await second.close();
  await first.close();
  expect((await start(folder)).owner).toBe(true);
  expect(second.owner).toBe(false);
});

test("a remembered port that is another program's by now is left to it", async () => {
  const folder = await newFolder();
  const first = await start(folder);
  const port = portOf(first.endpoint);
  await first.close();
  const squatter = createTcpServer().listen(port, "127.0.0.1");
  await once(squatter, "listening");
  onTestFinished(() => void squatter.close());
  const second = await start(folder);
  expect(second.owner).toBe(true);
  expect(portOf(second.endpoint)).not.toBe(port);
});

test("a port that was asked for is used, or is an error", async () => {
  const first = await start(await newFolder());
  await expect(start(await newFolder(), { port: portOf(first.endpoint) })).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});

test("a stranger on the owner's port is not taken for the owner", async () => {
  const { credentials } = await start(await newFolder());
  const stranger = createServer((_request, response) =>
    response.writeHead(200, { "x-local-aws-proof": "0".repeat(64) }).end(),
  );
  expect(await attach(await listenOn(stranger), credentials)).toBeUndefined();
});

test("nor is a stranger that passes the challenge on to the true owner", async () => {
  const { endpoint, credentials } = await start(await newFolder());
  const { host } = new URL(endpoint);
  const relay = (rewriteHost: boolean) =>
    createServer((request, response) => {
      const headers = rewriteHost ? { ...request.headers, host } : request.headers;
      request.pipe(
        httpRequest(endpoint, { method: "POST", headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 0, answer.headers);
          answer.pipe(response);
        }),
      );
    });
  const direct = await attach(portOf(endpoint), credentials);
  expect(direct).toBeDefined();
  direct?.close();
  for (const rewriteHost of [true, false]) {
    expect(await attach(await listenOn(relay(rewriteHost)), credentials)).toBeUndefined();
  }
});

test("a vault that is locked by a process without an answer is reported, not waited for", async () => {
  const folder = await newFolder();
  const silent = await openSqliteStore(`${folder}/vault.db`);
  onTestFinished(() => silent?.close());
  await expect(start(folder, { startTimeoutMs: 50 })).rejects.toThrow(/locked by a process that does not answer/);
});
