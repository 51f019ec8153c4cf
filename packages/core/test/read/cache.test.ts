import { expect, test, vi } from "vitest";
import { gate, newKey, openVault, settled } from "../fixture.ts";

const TTL = 300_000;
const REF = "aws-sm://prod/app/openai";

test("a second read is answered from the cache", async () => {
  const { aws, vault } = openVault();
  const key = newKey();
  aws.set("prod/app/openai", key);

  const first = await vault.get(REF);
  const second = await vault.get(REF);

  expect(first.reveal()).toBe(key);
  expect(second).toBe(first);
  expect(aws.count()).toBe(1);
});

test("a warm get returns the very same promise", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);

  expect(vault.get(REF)).toBe(vault.get(REF));
});

test("10,000 callers of a cold secret share one call", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());

  const values = await Promise.all(Array.from({ length: 10_000 }, () => vault.get(REF)));

  expect(new Set(values).size).toBe(1);
  expect(aws.count()).toBe(1);
});

test("different fields of one secret share one call", async () => {
  const { aws, vault } = openVault();
  const [a, b] = [newKey(), newKey()];
  aws.set("prod/app/openai", JSON.stringify({ A: a, B: b }));

  const [first, second] = await Promise.all([vault.get(`${REF}#A`), vault.get(`${REF}#/B`)]);

  expect([first.reveal(), second.reveal()]).toEqual([a, b]);
  expect(aws.count()).toBe(1);
});

test("stages and versions of one secret are different values", async () => {
  const { aws, vault } = openVault();
  const [old, current] = [newKey(), newKey()];
  const oldVersion = aws.set("prod/app/openai", old);
  const newVersion = aws.set("prod/app/openai", current);

  expect((await vault.get(REF)).reveal()).toBe(current);
  expect((await vault.get(`${REF}?stage=AWSPREVIOUS`)).reveal()).toBe(old);
  expect((await vault.get(`${REF}?version=${oldVersion}`)).reveal()).toBe(old);
  expect((await vault.get(`${REF}?version=${newVersion}`)).reveal()).toBe(current);
});

test("under traffic a value is refreshed in the background, and nobody waits", async () => {
  const { aws, vault, clock, events } = openVault();
  const [old, rotated] = [newKey(), newKey()];
  aws.set("prod/app/openai", old);
  await vault.get(REF);
  aws.set("prod/app/openai", rotated);
  const upstream = gate();
  aws.latency = () => upstream.promise;

  clock.time += 0.8 * TTL;
  const during = await Promise.all([vault.get(REF), vault.get(REF), vault.get(REF)]);
  expect(during.map((value) => value.reveal())).toEqual([old, old, old]);
  expect(vault.peek(REF)?.reveal()).toBe(old);

  upstream.open();
  await settled();
  expect(vault.peek(REF)?.reveal()).toBe(rotated);
  expect(aws.count()).toBe(2);
  expect(events).toMatchObject([{ type: "refreshed", changed: true }]);
});

test("past its TTL a value is asked for again, and callers wait for the answer", async () => {
  const { aws, vault, clock } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);
  const rotated = newKey();
  aws.set("prod/app/openai", rotated);

  clock.time += TTL;

  expect(vault.peek(REF)).toBeUndefined();
  expect((await vault.get(REF)).reveal()).toBe(rotated);
});

test("jitter shortens the TTL by at most its share", async () => {
  const { aws, vault, clock } = openVault({ jitter: 0.5, random: () => 0.5 });
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);

  clock.time += 0.75 * TTL - 1;
  expect(vault.peek(REF)).toBeDefined();
  clock.time += 1;
  expect(vault.peek(REF)).toBeUndefined();
});

test("a revoked key is gone within one TTL, however much traffic there is", async () => {
  const { aws, vault, clock, events } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);
  aws.fail({ name: "AccessDeniedException" });

  clock.time += 0.8 * TTL;
  await vault.get(REF); // starts the background refresh that is refused
  await settled();

  expect(vault.peek(REF)).toBeUndefined();
  await expect(vault.get(REF)).rejects.toMatchObject({ code: "DENIED" });
  expect(events).toMatchObject([{ type: "evicted", code: "DENIED" }]);
});

test("an explicit refresh never answers with a stale value", async () => {
  const { aws, vault, clock } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);
  clock.time += TTL;
  const recover = aws.fail({ status: 503 });
  await vault.get(REF);

  await expect(vault.get(REF, { refresh: true })).rejects.toMatchObject({ code: "UNAVAILABLE" });
  expect((await vault.get(REF)).info.stale).toBeDefined();

  recover();
  expect((await vault.get(REF, { refresh: true })).info.stale).toBeUndefined();
});

test("an older answer never overwrites a newer one", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  const slow = gate();
  aws.latency = () => slow.promise;
  const older = vault.get(REF);
  await vi.waitFor(() => expect(aws.count()).toBe(1));
  aws.latency = () => Promise.resolve();
  const newer = await vault.get(REF, { refresh: true });

  slow.open();

  expect(await older).toBe(newer);
  expect(vault.peek(REF)).toBe(newer);
});

test("an answer that was on its way when its secret was evicted is not kept", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  const slow = gate();
  aws.latency = () => slow.promise;
  const older = vault.get(REF);
  await vi.waitFor(() => expect(aws.count()).toBe(1));

  vault.evict(REF);
  slow.open();
  await older;

  expect(vault.peek(REF)).toBeUndefined();
});

test("with a TTL of 0 nothing is kept, and calls at the same time are still one", async () => {
  const { aws, vault } = openVault({ ttlMs: 0 });
  aws.set("prod/app/openai", newKey());

  await Promise.all([vault.get(REF), vault.get(REF)]);
  expect(aws.count()).toBe(1);
  expect(vault.peek(REF)).toBeUndefined();
  await vault.get(REF);
  expect(aws.count()).toBe(2);
});

test("the least recently read value goes first", async () => {
  const { aws, vault } = openVault({ maxEntries: 2 });
  for (const name of ["a1", "b1", "c1", "d1"]) aws.set(name, newKey());
  await vault.get("aws-sm://a1");
  await vault.get("aws-sm://b1");
  await vault.get("aws-sm://c1"); // everything was read: the oldest goes
  await vault.get("aws-sm://c1");
  expect(vault.peek("aws-sm://a1")).toBeUndefined();

  await vault.get("aws-sm://d1"); // b1 has not been read since
  expect(vault.peek("aws-sm://b1")).toBeUndefined();
  expect(vault.peek("aws-sm://c1")).toBeDefined();
  expect(vault.peek("aws-sm://d1")).toBeDefined();
});

test("a clock that was set back makes no value live longer", async () => {
  const { aws, vault, clock } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);

  clock.time -= 1;

  expect(vault.peek(REF)).toBeUndefined();
  await vault.get(REF);
  expect(aws.count()).toBe(2);
});

test("a read that fails late gets what a newer call has fetched", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  const slow = gate();
  aws.latency = () => slow.promise;
  const late = vault.get(REF);
  await vi.waitFor(() => expect(aws.count()).toBe(1));
  aws.latency = () => Promise.resolve();
  const newer = await vault.get(REF, { refresh: true });

  aws.fail({ status: 500 });
  slow.open();

  expect(await late).toBe(newer);
});

test("an evicted value is asked for again, whatever name it was read by", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", JSON.stringify({ A: newKey() }));
  const { arn } = (await vault.get(`${REF}#A`)).info;
  await vault.get(`${arn}`);

  vault.evict(REF);

  expect(vault.peek(`${REF}#A`)).toBeUndefined();
  expect(vault.peek(arn)).toBeUndefined();
});

test("dispose wipes the values and refuses later reads", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  const value = await vault.get(REF);

  vault.dispose();

  expect(() => value.reveal()).toThrow(expect.objectContaining({ code: "DISPOSED" }));
  expect(vault.peek(REF)).toBeUndefined();
  await expect(vault.get(REF)).rejects.toMatchObject({ code: "DISPOSED" });
});

test("a value on its way when the vault is disposed does not arrive", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  const pending = vault.get(REF);
  vault.dispose();

  await expect(pending).rejects.toMatchObject({ code: "DISPOSED" });
});
