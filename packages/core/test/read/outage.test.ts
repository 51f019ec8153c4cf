import { expect, test } from "vitest";
import { prolong } from "../../src/read/outage.ts";
import { newKey, openVault, settled } from "../fixture.ts";

const TTL = 300_000;
const REF = "aws-sm://prod/app/openai";

test.each([
  ["AccessDeniedException", "DENIED"],
  ["ResourceNotFoundException", "NOT_FOUND"],
  ["DecryptionFailure", "CANNOT_OPEN"],
  ["UnrecognizedClientException", "CREDENTIALS_INVALID"],
  ["LimitExceededException", "LIMIT_EXCEEDED"],
  ["SomethingNewException", "UNEXPECTED"],
])("%s ends a cached value at once", async (name, code) => {
  const { aws, vault, clock } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);

  clock.time += TTL;
  aws.fail({ name });

  await expect(vault.get(REF)).rejects.toMatchObject({ code });
  expect(vault.peek(REF)).toBeUndefined();
});

test.each([
  [{ status: 503 }, "UNAVAILABLE"],
  [{ name: "SyntaxError", status: 502 }, "UNAVAILABLE"],
  [{ name: "ThrottlingException" }, "THROTTLED"],
  [{ code: "ECONNREFUSED" }, "UNREACHABLE"],
  [{ name: "TimeoutError" }, "TIMEOUT"],
])("in an outage (%o) the old value is served, marked and bounded", async (failure, code) => {
  const { aws, vault, clock, events } = openVault({ maxStaleMs: 60_000 });
  const key = newKey();
  aws.set("prod/app/openai", key);
  const { fetchedAt } = (await vault.get(REF)).info;
  aws.fail(failure);

  clock.time += TTL + 1;
  const stale = await vault.get(REF);
  expect(stale.reveal()).toBe(key);
  expect(stale.info.stale).toEqual({ since: fetchedAt + TTL, code });
  expect(await vault.get(REF)).toBe(stale);
  expect(vault.peek(REF)).toBe(stale);
  expect(events.filter((event) => event.type === "stale")).toHaveLength(1);

  clock.time = fetchedAt + TTL + 60_000;
  await expect(vault.get(REF)).rejects.toMatchObject({ code });
  expect(vault.peek(REF)).toBeUndefined();
});

test("a 501 is not an outage", async () => {
  const { aws, vault, clock } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);
  clock.time += TTL;
  aws.fail({ status: 501 });

  await expect(vault.get(REF)).rejects.toMatchObject({ code: "UNSUPPORTED" });
});

test("in a long outage no read fails, few calls are made, and recovery is told once", async () => {
  const { aws, vault, clock, events } = openVault({ ttlMs: 10_000, random: () => 0.5 });
  aws.set("prod/app/openai", newKey());
  const { fetchedAt } = (await vault.get(REF)).info;
  const recover = aws.fail({ status: 503 });

  for (let i = 0; i < 1_200; i++) {
    clock.time += 100;
    const value = await vault.get(REF);
    await new Promise((resolve) => setImmediate(resolve));
    if (clock.time >= fetchedAt + 10_000) expect(value.info.stale).toBeDefined();
  }
  expect(aws.count()).toBeLessThan(15);

  recover();
  clock.time += 30_000;
  await vault.get(REF);
  await settled();
  expect((await vault.get(REF)).info.stale).toBeUndefined();
  expect(events.map((event) => event.type)).toEqual(["stale", "recovered", "refreshed"]);
});

test("with a TTL of 0 an outage has nothing to serve", async () => {
  const { aws, vault } = openVault({ ttlMs: 0 });
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);
  aws.fail({ status: 503 });

  await expect(vault.get(REF)).rejects.toMatchObject({ code: "UNAVAILABLE" });
});

test("a background refresh that failed is not tried again at every read", async () => {
  const { aws, vault, clock } = openVault();
  const { signal } = new AbortController();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);
  aws.fail({ status: 503 });
  clock.time += 0.8 * TTL;

  for (let i = 0; i < 5; i++) {
    await vault.get(REF, { signal });
    await settled();
  }

  expect(aws.count()).toBe(2);
});

test("in a known outage nobody waits, even while a new attempt hangs", async () => {
  const { aws, vault, clock } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);
  aws.fail({ status: 503 });
  clock.time += TTL;
  await vault.get(REF);

  aws.latency = () => new Promise(() => {});
  clock.time += 1_000;
  const values = await Promise.all([vault.get(REF), vault.get(REF)]);
  await settled();

  expect(values.every((value) => value.info.stale)).toBe(true);
  expect(aws.count()).toBe(3);
});

test("long after the last attempt an outage is not taken for granted", async () => {
  const { aws, vault, clock } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);
  const recover = aws.fail({ status: 503 });
  clock.time += TTL;
  await vault.get(REF);
  recover();

  clock.time += 60_000;

  expect(vault.peek(REF)).toBeUndefined();
  expect((await vault.get(REF)).info.stale).toBeUndefined();
});

test("pauses between attempts double, vary by half, and end at 30 seconds", () => {
  const pauses = (random: number) => {
    const clock = { now: () => 0, random: () => random, deadlineMs: 10_000 };
    let outage = prolong(undefined, "TIMEOUT", clock);
    const all = [outage.retryAt];
    for (let i = 0; i < 6; i++) {
      outage = prolong(outage, "TIMEOUT", clock);
      all.push(outage.retryAt);
    }
    return all;
  };

  expect(pauses(1)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(pauses(0)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
});
