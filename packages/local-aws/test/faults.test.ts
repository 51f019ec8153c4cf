import { beforeEach, expect, test, vi } from "vitest";
import type { Fault } from "../src/faults.ts";
import { useVault } from "./vault.ts";

const vault = useVault();
const { secrets, kms, faults } = vault;

beforeEach(async () => {
  for (const Name of ["one", "two"]) await secrets("CreateSecret", { Name, SecretString: "value" });
  faults.clear();
});

const get = (SecretId = "one") => secrets("GetSecretValue", { SecretId });

test("without a rule nothing happens", async () => {
  expect((await get()).status).toBe(200);
});

test.each<[Fault, object]>([
  [
    { kind: "unavailable", body: "json" },
    { status: 503, error: "ServiceUnavailableException" },
  ],
  [
    { kind: "unavailable", body: "html" },
    { status: 503, text: expect.stringMatching(/^<html>/) },
  ],
  [{ kind: "throttled" }, { status: 400, error: "ThrottlingException" }],
  [{ kind: "denied" }, { status: 400, error: "AccessDeniedException" }],
  [{ kind: "kmsDenied" }, { status: 400, error: "AccessDeniedException", message: "Access to KMS is not allowed" }],
  [{ kind: "forbiddenXml" }, { status: 403, error: "AccessDenied" }],
  [
    { kind: "redirect", location: "http://127.0.0.1:1/" },
    { status: 307, text: "" },
  ],
])("%j is answered as a real outage or refusal is", async (fault, expected) => {
  faults.inject({ fault, operation: "GetSecretValue" });
  expect(await get()).toMatchObject(expected);
  expect((await secrets("ListSecrets")).status).toBe(200);
});

test("a redirect says where to", async () => {
  faults.inject({ fault: { kind: "redirect", location: "http://127.0.0.1:1/x" } });
  expect((await get()).headers.location).toBe("http://127.0.0.1:1/x");
});

test("a truncated answer is no JSON", async () => {
  faults.inject({ fault: { kind: "truncated" } });
  const { status, text } = await get();
  expect(status).toBe(200);
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
});

test("a reset tears the connection down", async () => {
  faults.inject({ fault: { kind: "reset" } });
  await expect(get()).rejects.toMatchObject({ code: "ECONNRESET" });
});

test("a hanging request is never answered, while others are", async () => {
  const met = new Promise<void>((resolve) => {
    faults.onRequest = () => resolve();
  });
  faults.inject({ fault: { kind: "hang" }, times: 1 });
  let answered = false;
  const hanging = get().finally(() => {
    answered = true;
  });
  hanging.catch(() => {});
  await met;
  faults.onRequest = undefined;
  expect((await get("two")).status).toBe(200);
  expect([answered, faults.counters.inFlight]).toEqual([false, 1]);
});

test("latency delays the answer and nothing else", async () => {
  faults.inject({ fault: { kind: "latency", ms: 30 } });
  const before = performance.now();
  expect((await get()).status).toBe(200);
  expect(performance.now() - before).toBeGreaterThan(25);
});

test("a rule hits one secret, by name and by ARN, and as often as it says", async () => {
  const arn = (await get()).body.ARN;
  faults.inject({ fault: { kind: "denied" }, secretId: "one", times: 2 });
  const names = [];
  for (const id of ["two", "one", arn, "one"]) names.push((await get(String(id))).error);
  expect(names).toEqual([undefined, "AccessDeniedException", "AccessDeniedException", undefined]);
});

test("a rule can be taken back, and the newest one wins", async () => {
  faults.inject({ fault: { kind: "denied" } });
  const undo = faults.inject({ fault: { kind: "throttled" } });
  expect((await get()).error).toBe("ThrottlingException");
  undo();
  expect((await get()).error).toBe("AccessDeniedException");
});

test("one failing id leaves the rest of a batch alone", async () => {
  faults.inject({ fault: { kind: "kmsDenied" }, operation: "GetSecretValue", secretId: "one" });
  const { status, body } = await secrets("BatchGetSecretValue", { SecretIdList: ["one", "two"] });
  expect(status).toBe(200);
  expect(body.SecretValues).toMatchObject([{ Name: "two" }]);
  expect(body.Errors).toEqual([
    { SecretId: "one", ErrorCode: "AccessDeniedException", Message: "Access to KMS is not allowed" },
  ]);
});

test("operations of KMS can be denied too", async () => {
  faults.inject({ fault: { kind: "denied" }, operation: "ListKeys" });
  expect(await kms("ListKeys")).toMatchObject({
    error: "AccessDeniedException",
    message: expect.stringContaining("kms:ListKeys"),
  });
});

test("a skewed clock refuses good signatures and says its time", async () => {
  faults.clockSkewMs = 600_000;
  const answer = await get();
  expect(answer.error).toBe("InvalidSignatureException");
  expect(Date.parse(String(answer.headers.date))).toBe(vault.now + 600_000);
});

test("calls, ids and requests in flight are counted", async () => {
  faults.inject({ fault: { kind: "hang" }, operation: "GetSecretValue" });
  for (const id of ["one", "one", "two"]) get(id).catch(() => {});
  await vi.waitUntil(() => faults.counters.inFlight === 3, { timeout: 10_000 });
  await secrets("BatchGetSecretValue", { SecretIdList: ["one", "x"] });
  expect(faults.counters.calls).toEqual({ GetSecretValue: 3, BatchGetSecretValue: 1 });
  expect(faults.counters.ids).toEqual({ one: 3, two: 1, x: 1 });
  expect(faults.counters.mostInFlight).toBe(4);
  expect(faults.counters.sockets).toBeGreaterThan(0);
});

test("the log says who asked for what, never a value", async () => {
  await secrets("PutSecretValue", { SecretId: "one", SecretString: "canary" });
  const { accessKeyId } = vault.aws().credentials;
  expect(faults.log).toMatchObject([
    { operation: "PutSecretValue", secretId: "one", accessKeyId, region: "us-east-1" },
  ]);
  expect(JSON.stringify(faults.log)).not.toContain("canary");
});

test("a request that is not authenticated is neither counted nor subject to faults", async () => {
  faults.inject({ fault: { kind: "throttled" } });
  const credentials = { accessKeyId: "NOBODY", secretAccessKey: "x" };
  const answer = await secrets("ListSecrets", {}, { credentials });
  expect([answer.error, faults.log.length]).toEqual(["UnrecognizedClientException", 0]);
});
