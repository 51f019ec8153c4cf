import { createServer, type RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createServer as createTcpServer } from "node:net";
import { nodeAws } from "@vault-secret/core/node";
import { expect, onTestFinished, test } from "vitest";
import { createWorld, failure } from "./world.ts";

async function listen(server: ReturnType<typeof createTcpServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function serve(listener: RequestListener): Promise<string> {
  return listen(createServer(listener));
}

async function closedPort(): Promise<string> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

test.each(["http://10.0.0.1:4566", "http://localhost:4566", "http://example.com", "ftp://127.0.0.1", "not an address"])(
  "the endpoint %s is refused before anything is sent",
  async (endpoint) => {
    const error = await failure((async () => nodeAws({ endpoint }))(), "INVALID_ENDPOINT");
    expect(error.hint).toMatch(/https/);
  },
);

test("nobody at the endpoint: the address is named", async () => {
  const world = await createWorld();
  const endpoint = await closedPort();
  const error = await failure(world.vault({}, { endpoint }).get("aws-sm://prod/openai"), "UNREACHABLE");
  expect(error.message).toContain(endpoint);
  expect(error.hint).toMatch(/proxy and firewall/);
});

test("something else than AWS at the endpoint: its words are not repeated", async () => {
  const world = await createWorld();
  const endpoint = await serve((_, response) => response.end("<html>CANARY: a login page</html>"));
  const error = await failure(world.vault({}, { endpoint }).get("aws-sm://prod/openai"), "UNEXPECTED", "CANARY");
  expect(error.hint).toMatch(/endpoint is AWS/);
});

test("an endpoint that accepts and never answers ends in time", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  world.faults.inject({ fault: { kind: "hang" } });
  const vault = world.vault({}, { requestTimeoutMs: 100, maxAttempts: 2 });
  const error = await failure(vault.get(ref), "TIMEOUT");
  expect(error.hint).toMatch(/deadline/);
  expect(world.faults.counters.calls.GetSecretValue).toBe(2);
});

test("one deadline covers all attempts", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  world.faults.inject({ fault: { kind: "hang" } });
  const vault = world.vault({ deadlineMs: 150 }, { requestTimeoutMs: 10_000, maxAttempts: 5 });
  const start = performance.now();
  await failure(vault.get(ref), "TIMEOUT");
  expect(performance.now() - start).toBeLessThan(5000);
});

test("a black hole after the first read: the old value is served, marked", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const vault = world.vault({ ttlMs: 10_000 }, { requestTimeoutMs: 100 });
  await vault.get(ref);
  world.faults.inject({ fault: { kind: "hang" } });
  world.advance(10_000);
  expect((await vault.get(ref)).info.stale?.code).toBe("TIMEOUT");
});

test.each([301, 302, 303, 307, 308])("a redirect with %i is refused, and its target hears nothing", async (status) => {
  const world = await createWorld();
  let heard = 0;
  const target = await serve((_, response) => {
    heard += 1;
    response.end("{}");
  });
  const endpoint = await serve((_, response) => response.writeHead(status, { location: `${target}/` }).end());
  const vault = world.vault({}, { endpoint });
  const error = await failure(vault.get("aws-sm://prod/openai"), "REDIRECTED");
  expect(error.hint).toMatch(/final address/);
  expect(heard).toBe(0);
});

test("a proxy that is not there is named, without its password", async () => {
  const world = await createWorld();
  const port = new URL(await closedPort()).port;
  const aws = { endpoint: "https://secrets.example.test", proxy: `http://user:CANARY@127.0.0.1:${port}` };
  const error = await failure(world.vault({}, aws).get("aws-sm://prod/openai"), "UNREACHABLE", "CANARY");
  expect(error.hint).toContain(`127.0.0.1:${port}`);
});

test("a proxy that wants a password says so", async () => {
  const world = await createWorld();
  const proxy = createServer();
  proxy.on("connect", (_, socket) => socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"));
  const aws = { endpoint: "https://secrets.example.test", proxy: await listen(proxy) };
  const error = await failure(world.vault({}, aws).get("aws-sm://prod/openai"), "UNREACHABLE");
  expect(error.hint).toMatch(/user name and password/);
});

test("a proxy is not asked for loopback", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const vault = world.vault({}, { proxy: await closedPort() });
  expect((await vault.get(ref)).reveal()).toBe("value");
});
