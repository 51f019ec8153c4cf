import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openVault } from "../../src/vault/aws.ts";
import { inRegion } from "../../src/vault/reference.ts";
import type { VaultClient } from "../../src/vault/vault-client.ts";
import { createWorld, failure, fakeKey, newSecret } from "./world.ts";

describe("moving to another vault", () => {
  test("copies values, tags and descriptions, reads them back, and leaves the first vault as it is", async () => {
    const { client: target, other } = await createWorld();
    const source = await localVault();
    const [one, two] = [fakeKey(), fakeKey()];
    await source.create(newSecret(one, { name: "dev/a", tags: { owner: "me" } }));
    await source.create(newSecret(two, { name: "dev/b" }));
    const seen: [number, number][] = [];
    const secrets = await source.list("");
    const copied = await source.copyTo(target, secrets, { onProgress: (done, of) => seen.push([done, of]) });
    expect(copied).toEqual([
      { name: "dev/a", outcome: "copied" },
      { name: "dev/b", outcome: "copied" },
    ]);
    expect(seen).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect((await other.get("aws-sm://dev/a#OPENAI_API_KEY")).reveal()).toBe(one);
    expect((await target.describe("dev/a")).tags).toEqual({ owner: "me" });
    expect(await source.list("")).toHaveLength(2);
  });

  test("twice copies nothing twice; another value of the same name stays", async () => {
    const { client: target, other } = await createWorld();
    const source = await localVault();
    const theirs = fakeKey();
    await source.create(newSecret(fakeKey(), { name: "mine" }));
    await source.create(newSecret(fakeKey(), { name: "theirs" }));
    await other.create({ name: "theirs", value: theirs });
    const secrets = await source.list("");
    await source.copyTo(target, secrets);
    expect(await source.copyTo(target, secrets)).toEqual([
      { name: "mine", outcome: "same" },
      { name: "theirs", outcome: "taken" },
    ]);
    expect((await other.get("aws-sm://theirs")).reveal()).toBe(theirs);
  });

  test("one that fails does not stop the others, and says why", async () => {
    const { client: target, faults } = await createWorld();
    const source = await localVault();
    const key = fakeKey();
    for (const name of ["a", "b"]) await source.create(newSecret(key, { name, token: crypto.randomUUID() }));
    faults.inject({ fault: { kind: "denied" }, operation: "CreateSecret", times: 1 });
    const copied = await source.copyTo(target, await source.list(""));
    expect(copied).toMatchObject([
      { name: "a", outcome: "failed", failure: { code: "denied" } },
      { name: "b", outcome: "copied" },
    ]);
    expect(JSON.stringify(copied)).not.toContain(key);
  });

  test("ends between two secrets when it is cancelled", async () => {
    const { client: target } = await createWorld();
    const source = await localVault();
    for (const name of ["a", "b"]) await source.create(newSecret(fakeKey(), { name, token: crypto.randomUUID() }));
    const controller = new AbortController();
    const copying = source.copyTo(target, await source.list(""), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await failure(copying, "cancelled");
    expect(await target.list("")).toHaveLength(1);
  });
});

test.each([
  ["aws-sm://a?region=us-east-1#B", "aws-sm://a?region=eu-west-1#B"],
  ["aws-sm://a#B", "aws-sm://a?region=eu-west-1#B"],
  ["aws-kms:AAAA?region=us-east-1", "aws-kms:AAAA?region=us-east-1"],
  [
    "arn:aws:secretsmanager:us-east-1:123456789012:secret:x-AbCdEf",
    "arn:aws:secretsmanager:us-east-1:123456789012:secret:x-AbCdEf",
  ],
])("%s in another Region is %s", (from, to) => {
  expect(inRegion(from, "eu-west-1")).toBe(to);
});

async function localVault(): Promise<VaultClient> {
  const folder = await mkdtemp(join(tmpdir(), "vault-secret-local-"));
  const client = await openVault({ vault: "local" }, { local: { folder, keychain: false } });
  onTestFinished(async () => {
    await client.dispose();
    await rm(folder, { recursive: true, force: true });
  });
  return client;
}
