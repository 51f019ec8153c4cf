import type { VaultErrorCode } from "@vault-secret/core";
import type { Fault } from "@vault-secret/local-aws/faults";
import { expect, test } from "vitest";
import { createWorld, failure, type World } from "./world.ts";

const TTL_MS = 10_000;

/** Reads once a second for a minute of the vault's clock. */
async function readForAMinute(world: World, read: () => Promise<{ info: { stale?: unknown } }>): Promise<boolean[]> {
  const marked: boolean[] = [];
  for (let second = 0; second < 60; second += 1) {
    world.advance(1000);
    marked.push((await read()).info.stale !== undefined);
  }
  return marked;
}

test.each<[string, Fault, VaultErrorCode]>([
  ["throttling", { kind: "throttled" }, "THROTTLED"],
  ["503 as JSON", { kind: "unavailable", body: "json" }, "UNAVAILABLE"],
  ["503 as a web page", { kind: "unavailable", body: "html" }, "UNAVAILABLE"],
  ["connections that break", { kind: "reset" }, "UNREACHABLE"],
])("a minute of %s fails no read, and marks every value past its TTL", async (_, fault, code) => {
  const world = await createWorld();
  const ref = await world.store("value");
  const vault = world.vault({ ttlMs: TTL_MS });
  await vault.get(ref);
  world.faults.clear();
  world.faults.inject({ fault });
  const marked = await readForAMinute(world, () => vault.get(ref));
  expect(marked.lastIndexOf(false) * 1000).toBeLessThan(TTL_MS);
  expect(marked.filter(Boolean).length).toBeGreaterThanOrEqual(50);
  expect((await vault.get(ref)).info.stale?.code).toBe(code);
  expect(world.faults.counters.calls.GetSecretValue).toBeLessThan(15);
  expect(world.events.filter((event) => event.type === "stale")).toHaveLength(1);

  world.faults.clear();
  world.advance(60_000);
  await expect.poll(async () => (await vault.get(ref)).info.stale).toBeUndefined();
  expect(world.events.filter((event) => event.type === "recovered")).toHaveLength(1);
});

test("a stale value is served for maxStaleMs and no longer", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const vault = world.vault({ ttlMs: TTL_MS, maxStaleMs: 60_000 });
  await vault.get(ref);
  world.faults.inject({ fault: { kind: "throttled" } });
  world.advance(TTL_MS + 59_000);
  expect((await vault.get(ref)).info.stale?.code).toBe("THROTTLED");
  world.advance(1000);
  await failure(vault.get(ref), "THROTTLED");
  expect(vault.peek(ref)).toBeUndefined();
});

test("an explicit refresh never gives a stale value", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const vault = world.vault();
  await vault.get(ref);
  world.faults.inject({ fault: { kind: "unavailable", body: "html" } });
  await failure(vault.get(ref, { refresh: true }), "UNAVAILABLE");
});

test.each<[string, Fault, VaultErrorCode]>([
  ["throttling", { kind: "throttled" }, "THROTTLED"],
  ["503", { kind: "unavailable", body: "html" }, "UNAVAILABLE"],
  ["a connection that breaks", { kind: "reset" }, "UNREACHABLE"],
  ["a 403 page of XML", { kind: "forbiddenXml" }, "DENIED"],
  ["half an answer", { kind: "truncated" }, "UNEXPECTED"],
])("with nothing cached, %s is an error that says what it was", async (_, fault, code) => {
  const world = await createWorld();
  const ref = await world.store("CANARY-in-half-an-answer");
  world.faults.inject({ fault });
  const error = await failure(world.vault().get(ref), code, "CANARY");
  expect(error.facts.region).toBe(world.region);
});

test("throttling that ends is retried away", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  world.faults.inject({ fault: { kind: "throttled" }, times: 1 });
  expect((await world.vault({}, { maxAttempts: 3 }).get(ref)).reveal()).toBe("value");
});

test("half an answer is no outage: the old value is not served past its TTL", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const vault = world.vault({ ttlMs: TTL_MS });
  await vault.get(ref);
  world.faults.inject({ fault: { kind: "truncated" } });
  world.advance(TTL_MS);
  await failure(vault.get(ref), "UNEXPECTED", "value");
});
