import { expect, test } from "vitest";
import { createWorld, failure } from "./world.ts";

function callsOf(calls: Readonly<Record<string, number>>): number {
  return Object.values(calls).reduce((sum, count) => sum + count, 0);
}

test("10,000 concurrent reads of one secret are one call", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const vault = world.vault();
  world.faults.clear();
  const values = await Promise.all(Array.from({ length: 10_000 }, () => vault.get(ref)));
  expect(new Set(values.map((value) => value.reveal()))).toEqual(new Set(["value"]));
  expect(callsOf(world.faults.counters.calls)).toBe(1);
});

test("10,000 concurrent reads of different fields of one secret are one call", async () => {
  const world = await createWorld();
  const ref = await world.store(JSON.stringify({ a: "A", b: "B" }));
  const vault = world.vault();
  world.faults.clear();
  await Promise.all(Array.from({ length: 10_000 }, (_, index) => vault.get(`${ref}#${index % 2 ? "a" : "b"}`)));
  expect(callsOf(world.faults.counters.calls)).toBe(1);
});

test("10,000 concurrent reads that are denied are one call and 10,000 errors", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  world.faults.clear();
  world.faults.inject({ fault: { kind: "denied" } });
  const vault = world.vault();
  const settled = await Promise.allSettled(Array.from({ length: 10_000 }, () => vault.get(ref)));
  expect(settled.every((result) => result.status === "rejected" && result.reason.code === "DENIED")).toBe(true);
  expect(callsOf(world.faults.counters.calls)).toBe(1);
});

test("70 secrets at once are 4 calls", async () => {
  const world = await createWorld();
  const refs = await Promise.all(Array.from({ length: 70 }, (_, index) => world.store(`value ${index}`)));
  world.faults.clear();
  const results = await world.vault().getMany(refs);
  expect(results.map((result) => result.ok && result.value.reveal())).toEqual(refs.map((_, index) => `value ${index}`));
  expect(callsOf(world.faults.counters.calls)).toBe(4);
});

test("one caller that gives up does not take the value from the others", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  world.faults.inject({ fault: { kind: "latency", ms: 50 } });
  const vault = world.vault();
  const controller = new AbortController();
  const impatient = vault.get(ref, { signal: controller.signal });
  const patient = vault.get(ref);
  controller.abort();
  await failure(impatient, "ABORTED");
  expect((await patient).reveal()).toBe("value");
});
