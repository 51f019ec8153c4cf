import { createSecretKey, randomBytes } from "node:crypto";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newCredentials } from "../src/credentials.ts";
import { createFaults } from "../src/faults.ts";
import { createIdentities } from "../src/identities.ts";
import { type LocalAws, startLocalAws } from "../src/index.ts";
import { createKeyRing } from "../src/kms/key-ring.ts";
import { listen } from "../src/listen.ts";
import { createRateLimit } from "../src/rate-limit.ts";
import { openSqliteStore } from "../src/sqlite-store.ts";
import { clientOf, post, signed } from "./client.ts";

const JSON_HEADERS = { "content-type": "application/x-amz-json-1.1", "x-amz-target": "secretsmanager.ListSecrets" };
const start = Date.parse("2026-01-31T12:00:00Z");
let now = start;
let aws: LocalAws;

beforeAll(async () => {
  aws = await startLocalAws({ memory: true, now: () => now });
});

afterAll(() => aws.close());

const send = (headers: Record<string, string>, body = "{}") => {
  const target = { ...aws, endpoint: aws.endpoint, credentials: aws.credentials };
  return post(aws.endpoint, signed(target, "secretsmanager", { ...JSON_HEADERS, ...headers }, body, { now }), body);
};

/** Sends bare bytes and returns the bare answer. */
function raw(text: string, port = Number(new URL(aws.endpoint).port)): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (data: string) => {
    answer += data;
  });
  socket.on("error", () => {});
  socket.write(text);
  return new Promise((resolve) => socket.once("close", () => resolve(answer)));
}

/** A vault without a server, for tests that bring their own. */
async function ownVault() {
  const store = await openSqliteStore(":memory:");
  if (!store) throw new Error("no store");
  const masterKey = createSecretKey(randomBytes(32));
  const vault = {
    store,
    ring: createKeyRing(masterKey),
    identities: createIdentities("000000000000", newCredentials(), masterKey),
    rate: createRateLimit(10),
    faults: createFaults(),
    now: Date.now,
    proof: () => "",
  };
  return { vault, close: () => store.close() };
}

test("a signed request to loopback is answered", async () => {
  expect((await send({})).status).toBe(200);
});

test("the request id travels in a header, as with AWS", async () => {
  expect((await send({})).headers["x-amzn-requestid"]).toMatch(/^[0-9a-f-]{36}$/);
});

test("a name that was made to point at loopback is refused, even with a good signature", async () => {
  const answer = await send({ host: "rebound.example:80" });
  expect(answer).toMatchObject({ status: 403, error: "AccessDeniedException" });
});

test("another port in Host is refused", async () => {
  expect((await send({ host: "127.0.0.1:1" })).status).toBe(403);
});

test("whatever carries an Origin is refused, even with a good signature", async () => {
  expect((await send({ origin: "http://localhost:3000" })).status).toBe(403);
  expect((await send({ origin: "null" })).status).toBe(403);
});

test("nothing permits a web page to read an answer", async () => {
  const answer = await raw(
    `OPTIONS / HTTP/1.1\r\nhost: ${new URL(aws.endpoint).host}\r\norigin: http://evil.example\r\nconnection: close\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1.1 403/);
  expect(answer.toLowerCase()).not.toContain("access-control");
});

test("other paths, queries and methods are not there", async () => {
  const { host } = new URL(aws.endpoint);
  expect(await raw(`GET / HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 404/);
  expect(await raw(`POST /x HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`)).toMatch(
    /^HTTP\/1.1 404/,
  );
  expect(
    await raw(`POST /?X-Amz-Signature=0 HTTP/1.1\r\nhost: ${host}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`),
  ).toMatch(/^HTTP\/1.1 404/);
});

test("an unsigned request is refused", async () => {
  const answer = await post(aws.endpoint, JSON_HEADERS, "{}");
  expect(answer).toMatchObject({ status: 400, error: "MissingAuthenticationTokenException" });
});

test("an unknown access key is told apart from a wrong secret key", async () => {
  const { secrets } = clientOf(aws);
  const { accessKeyId, secretAccessKey } = aws.credentials;
  const unknown = await secrets("ListSecrets", {}, { now, credentials: { accessKeyId: "NOBODY", secretAccessKey } });
  const wrong = await secrets("ListSecrets", {}, { now, credentials: { accessKeyId, secretAccessKey: "wrong" } });
  expect([unknown.error, wrong.error]).toEqual(["UnrecognizedClientException", "InvalidSignatureException"]);
});

test("a body that was changed on the way is refused", async () => {
  const answer = await clientOf(aws).secrets("ListSecrets", {}, { now, sendBody: '{"MaxResults":1}' });
  expect(answer.error).toBe("InvalidSignatureException");
});

test("a wrong clock is refused in a way that clients can correct: the answer carries the server's time", async () => {
  const answer = await clientOf(aws).secrets("ListSecrets", {}, { now: now - 600_000 });
  expect(answer.error).toBe("InvalidSignatureException");
  expect(Date.parse(String(answer.headers.date))).toBe(now);
});

test("a credential scope of another service is refused", async () => {
  const headers = signed(aws, "kms", JSON_HEADERS, "{}", { now });
  expect((await post(aws.endpoint, headers, "{}")).error).toBe("InvalidSignatureException");
});

test("an operation that is not implemented is unknown, whatever the service", async () => {
  const { kms, secrets, cloudTrail, sts } = clientOf(aws);
  expect(await kms("CreateGrant", {}, { now })).toMatchObject({ status: 400, error: "UnknownOperationException" });
  expect((await secrets("toString", {}, { now })).error).toBe("UnknownOperationException");
  expect((await cloudTrail("DescribeTrails", {}, { now })).error).toBe("UnknownOperationException");
  expect((await sts("GetSessionToken", {}, { now })).error).toBe("InvalidAction");
});

test("a body that is no JSON object is refused without quoting it", async () => {
  const canary = `canary${Math.random()}`;
  for (const body of [`{"a":${canary}}`, "[]", "1", `"${canary}"`]) {
    const answer = await send({}, body);
    expect(answer).toMatchObject({ status: 400, error: "SerializationException" });
    expect(answer.text).not.toContain(canary);
  }
});

test("a body above 256 KiB is refused, announced or not", async () => {
  const body = "x".repeat(256 * 1024 + 1);
  expect(await send({}, body)).toMatchObject({ status: 413, error: "RequestEntityTooLargeException" });
  const { host } = new URL(aws.endpoint);
  const chunked = `POST / HTTP/1.1\r\nhost: ${host}\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n40001\r\n${body}\r\n0\r\n\r\n`;
  expect(await raw(chunked)).toMatch(/^HTTP\/1.1 413/);
});

test("a body without end is cut off", async () => {
  const { host } = new URL(aws.endpoint);
  const chunked = `POST / HTTP/1.1\r\nhost: ${host}\r\ntransfer-encoding: chunked\r\n\r\n600000\r\n${"x".repeat(0x500000)}`;
  expect(await raw(chunked)).toBe("");
});

test("headers beyond 16 KiB are refused", async () => {
  const { host } = new URL(aws.endpoint);
  expect(await raw(`POST / HTTP/1.1\r\nhost: ${host}\r\nx: ${"x".repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431/);
});

test("a request that never ends is cut off", async () => {
  const { vault, close } = await ownVault();
  const listener = await listen(vault, 0, 50);
  expect(await raw("POST / HTTP/1.1\r\nhost: 127", listener.port)).toMatch(/^HTTP\/1.1 408/);
  await raw(`POST / HTTP/1.1\r\nhost: 127.0.0.1:${listener.port}\r\ncontent-length: 9\r\n\r\n{`, listener.port);
  await listener.close();
  close();
});

test("above the rate, requests are throttled, and again answered when time has passed", async () => {
  const slow = await startLocalAws({ memory: true, now: () => now, maxRequestsPerSecond: 2 });
  const { kms } = clientOf(slow);
  const statuses = [];
  for (let i = 0; i < 5; i++) statuses.push((await kms("ListKeys", {}, { now })).error);
  expect(statuses).toEqual([undefined, undefined, undefined, undefined, "ThrottlingException"]);
  now += 1000;
  expect((await kms("ListKeys", {}, { now })).status).toBe(200);
  await slow.close();
});

test("the server listens on loopback alone", () => {
  expect(new URL(aws.endpoint).hostname).toBe("127.0.0.1");
});

test("a failure of the server itself is told to the process, not to the client", async () => {
  const { vault, close } = await ownVault();
  const broken = { ...vault, identities: { ...vault.identities, find: () => fail() } };
  const warned = new Promise<Error>((resolve) => process.once("warning", resolve));
  const listener = await listen(broken, 0);
  const target = { endpoint: `http://127.0.0.1:${listener.port}`, region: "us-east-1", credentials: aws.credentials };
  const answer = await clientOf(target).kms("ListKeys");
  expect(answer).toMatchObject({ status: 500, error: "InternalFailure", message: "local-aws failed." });
  expect((await warned).message).toContain("the disk is gone");
  await listener.close();
  close();
});

function fail(): never {
  throw new Error("the disk is gone");
}
