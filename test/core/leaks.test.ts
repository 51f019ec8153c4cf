import { inspect } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { createWorld, fakeKey } from "./world.ts";

/** Everything that a debugger, a logger or a careless line would show. */
function renderings(...things: unknown[]): string {
  return things
    .flatMap((thing) => [
      inspect(thing, { depth: null, showHidden: true, getters: true, maxArrayLength: null, maxStringLength: null }),
      inspect(thing, { depth: null, showProxy: true }),
      String(thing),
      JSON.stringify(thing, (_, value) => (typeof value === "bigint" ? String(value) : value)) ?? "",
    ])
    .join("\n");
}

test("no plaintext is seen in a vault, its values, its events or its errors", async () => {
  const written: string[] = [];
  for (const method of ["log", "info", "warn", "error", "debug"] as const) {
    const spy = vi.spyOn(console, method).mockImplementation((...args) => {
      written.push(renderings(...args));
    });
    onTestFinished(() => spy.mockRestore());
  }
  const world = await createWorld();
  const [key, other] = [fakeKey(), fakeKey()];
  const ref = await world.store(JSON.stringify({ OPENAI_API_KEY: key, note: "x" }), "prod/openai");
  const vault = world.vault({ ttlMs: 1000 });

  const value = await vault.get(`${ref}#OPENAI_API_KEY`);
  const many = await vault.getMany([ref, `${ref}#OPENAI_API_KEY`, `${ref}#none`]);
  const tested = await vault.test(`${ref}#OPENAI_API_KEY`);
  const described = await vault.describe(ref);
  const changed = await vault.put(`${ref}#OPENAI_API_KEY`, other);
  const used = await vault.use(`${ref}#OPENAI_API_KEY`, async (fresh) => fresh);
  world.faults.inject({ fault: { kind: "throttled" } });
  world.advance(1000);
  const stale = await vault.get(`${ref}#OPENAI_API_KEY`);
  world.faults.clear();
  world.faults.inject({ fault: { kind: "truncated" } });
  const broken = await vault.get(ref, { refresh: true }).catch((error: unknown) => error);
  world.faults.clear();
  const wrongJson = await vault
    .get(await world.store(`{"half": "${key}`, "prod/half"))
    .catch((error: unknown) => error);
  const seen = renderings(vault, value, many, tested, described, changed, used, stale, broken, wrongJson, world.events);

  expect(value.reveal()).toBe(key);
  expect([stale.reveal(), used.reveal()]).toEqual([other, other]);
  for (const secret of [key, other]) {
    for (const text of [seen, written.join("\n"), seen.replace(/\s/g, "")]) expect(text).not.toContain(secret);
    expect(seen).not.toContain(secret.slice(3, 19));
  }
  expect(seen).not.toContain(world.credentials.secretAccessKey);
});

test("a value shows its name instead of itself, however it is turned into text", async () => {
  const world = await createWorld();
  const key = fakeKey();
  const value = await world.vault().get(await world.store(key));
  const texts = [`${value}`, `${[value]}`, JSON.stringify({ value }), inspect(value), inspect({ deep: { value } })];
  for (const text of texts) expect(text).toMatch(/<redacted/);
  expect(renderings({ ...value }, Object.entries(value), structuredClone({ ...value }))).not.toContain(key);
});

test("after dispose nothing can be read or revealed", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const vault = world.vault();
  const value = await vault.get(ref);
  vault.dispose();
  expect(() => value.reveal()).toThrow(expect.objectContaining({ code: "DISPOSED" }));
  await expect(vault.get(ref)).rejects.toMatchObject({ code: "DISPOSED" });
});
