import { randomBytes } from "node:crypto";
import { createVault, type Vault } from "@vault-secret/core";
import { nodeAws } from "@vault-secret/core/node";
import { expect, onTestFinished, test } from "vitest";
import { fakeKey } from "./world.ts";

export interface Place {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

function openVault(place: Place): Vault {
  const vault = createVault({ aws: nodeAws({ ...place }) });
  onTestFinished(() => vault.dispose());
  return vault;
}

function freshName(): string {
  return `prod/newsletter-${randomBytes(4).toString("hex")}/openai`;
}

/** The life of a secret, by core's own verbs, as any implementation of AWS has to let it happen. */
export function secretJourneys(place: () => Place): void {
  test("a secret is created, described, found, read by field, and tested", async () => {
    const vault = openVault(place());
    const [name, key] = [freshName(), fakeKey()];
    const value = JSON.stringify({ OPENAI_API_KEY: key });
    const created = await vault.create({ name, value, description: "for tests", tags: { "vault-secret:env": "prod" } });
    const ref = `aws-sm://${name}#OPENAI_API_KEY`;
    expect((await vault.get(ref)).reveal()).toBe(key);
    expect((await vault.get(created.arn)).reveal()).toBe(value);
    expect(await vault.fields(ref)).toEqual(["OPENAI_API_KEY"]);
    expect(await vault.describe(ref)).toMatchObject({
      arn: created.arn,
      name,
      description: "for tests",
      tags: { "vault-secret:env": "prod" },
      versions: { [created.versionId]: ["AWSCURRENT"] },
    });
    const { items } = await vault.list({ filters: [{ key: "name", values: [name] }] });
    expect(items.map((item) => item.name)).toEqual([name]);
    expect(await vault.test(ref)).toMatchObject({ versionId: created.versionId, length: key.length, fieldFound: true });
  });

  test("a create with the same token and value is one secret", async () => {
    const vault = openVault(place());
    const input = { name: freshName(), value: fakeKey(), token: crypto.randomUUID() };
    const [first, second] = [await vault.create(input), await vault.create(input)];
    expect([first.versionId, second.versionId]).toEqual([input.token, input.token]);
  });

  test("a field is rotated, the version before stays readable, and the move back is seen", async () => {
    const vault = openVault(place());
    const [name, old, fresh] = [freshName(), fakeKey(), fakeKey()];
    const created = await vault.create({ name, value: JSON.stringify({ KEY: old, note: "kept" }) });
    const ref = `aws-sm://${name}`;
    const put = await vault.put(`${ref}#KEY`, fresh);
    expect((await vault.get(`${ref}#KEY`)).reveal()).toBe(fresh);
    expect((await vault.get(`${ref}#note`)).reveal()).toBe("kept");
    expect((await vault.get(`${ref}?stage=AWSPREVIOUS#KEY`)).reveal()).toBe(old);
    expect((await vault.get(`${ref}?version=${created.versionId}#KEY`)).reveal()).toBe(old);
    const stage = "AWSCURRENT";
    await vault.moveStage(ref, { stage, toVersionId: created.versionId, fromVersionId: put.versionId });
    expect((await vault.get(`${ref}#KEY`, { refresh: true })).reveal()).toBe(old);
  });

  test("a removed secret says so and can be restored", async () => {
    const vault = openVault(place());
    const [name, key] = [freshName(), fakeKey()];
    await vault.create({ name, value: key });
    const ref = `aws-sm://${name}`;
    const { deletionDate } = await vault.remove(ref, { recoveryWindowDays: 7 });
    expect(deletionDate.getTime()).toBeGreaterThan(Date.now() + 6.9 * 86_400_000);
    await expect(vault.get(ref)).rejects.toMatchObject({ code: "PENDING_DELETION" });
    await vault.restore(ref);
    expect((await vault.get(ref)).reveal()).toBe(key);
  });

  test("many are read in batches, each with its own outcome", async () => {
    const vault = openVault(place());
    const made = Array.from({ length: 25 }, () => ({ name: freshName(), value: fakeKey() }));
    for (const secret of made) await vault.create(secret);
    const results = await vault.getMany([...made.map(({ name }) => `aws-sm://${name}`), "aws-sm://prod/none"]);
    expect(results.map((result) => (result.ok ? result.value.reveal() : result.error.code))).toEqual([
      ...made.map(({ value }) => value),
      "NOT_FOUND",
    ]);
  });

  test("refusals are told apart", async () => {
    const vault = openVault(place());
    const [name, value] = [freshName(), fakeKey()];
    await vault.create({ name, value });
    await expect(vault.create({ name, value: fakeKey() })).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
    await expect(vault.get(`aws-sm://${freshName()}`)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("the identity is told", async () => {
    expect(await openVault(place()).identity()).toMatchObject({ account: expect.stringMatching(/^\d{12}$/) });
  });
}

/** Sealed values on any implementation of KMS. */
export function sealedJourneys(place: () => Place, createKey: (place: Place) => Promise<string>): void {
  test.each([40, 4096, 4097, 60_000])("a value of %i bytes is sealed, and opens in its place only", async (length) => {
    const vault = openVault(place());
    const keyId = await createKey(place());
    const value = randomBytes(length)
      .toString("latin1")
      .replace(/[^ -~]/g, "x");
    const context = { app: "newsletter", name: "OPENAI_API_KEY", env: "prod" };
    const ref = await vault.seal(value, { keyId, context });
    expect((await vault.open(ref, { context })).reveal()).toBe(value);
    const moved = { ...context, name: "STRIPE_KEY" };
    await expect(vault.open(ref, { context: moved })).rejects.toMatchObject({ code: "CONTEXT_MISMATCH" });
  });

  test("a key is described", async () => {
    const keyId = await createKey(place());
    expect(await openVault(place()).describeKey(keyId)).toMatchObject({ state: "Enabled", manager: "CUSTOMER" });
  });
}
