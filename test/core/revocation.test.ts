import { DeleteSecretCommand } from "@aws-sdk/client-secrets-manager";
import { expect, test } from "vitest";
import { createWorld, failure, fakeKey } from "./world.ts";

const TTL_MS = 300_000;

test("a key whose access is revoked is gone within one TTL", async () => {
  const world = await createWorld();
  const key = fakeKey();
  const ref = await world.store(key);
  const vault = world.vault({ ttlMs: TTL_MS });
  await vault.get(ref);
  world.faults.inject({ fault: { kind: "denied" } });
  world.advance(TTL_MS);
  expect(vault.peek(ref)).toBeUndefined();
  await failure(vault.get(ref), "DENIED", key);
  expect(vault.peek(ref)).toBeUndefined();
  expect(world.events).toContainEqual(expect.objectContaining({ type: "evicted", code: "DENIED" }));
});

test("a background refresh that is denied takes the key away before its TTL is over", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const vault = world.vault({ ttlMs: TTL_MS });
  await vault.get(ref);
  world.faults.inject({ fault: { kind: "denied" } });
  world.advance(TTL_MS * 0.85);
  await vault.get(ref);
  await expect.poll(() => vault.peek(ref)).toBeUndefined();
});

test("a deleted key is gone within one TTL", async () => {
  const world = await createWorld();
  const ref = await world.store("value", "prod/openai");
  const vault = world.vault({ ttlMs: TTL_MS });
  await vault.get(ref);
  await world.secrets.send(new DeleteSecretCommand({ SecretId: "prod/openai" }));
  world.advance(TTL_MS);
  await failure(vault.get(ref), "PENDING_DELETION");
});

test("a denial that follows an outage ends the stale service at once", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const vault = world.vault({ ttlMs: TTL_MS });
  await vault.get(ref);
  const outage = world.faults.inject({ fault: { kind: "unavailable", body: "json" } });
  world.advance(TTL_MS);
  expect((await vault.get(ref)).info.stale?.code).toBe("UNAVAILABLE");
  outage();
  world.faults.inject({ fault: { kind: "denied" } });
  world.advance(600_000);
  await failure(vault.get(ref), "DENIED");
  expect(vault.peek(ref)).toBeUndefined();
});

test("a rotated key is picked up within one TTL", async () => {
  const world = await createWorld();
  const ref = await world.store("old");
  const vault = world.vault({ ttlMs: TTL_MS });
  await vault.get(ref);
  await world.vault().put(ref, "new");
  world.advance(TTL_MS);
  expect((await vault.get(ref)).reveal()).toBe("new");
});
