import { expect, test } from "vitest";
import { fakeAws, newSigner } from "../src/testing.ts";
import { createVault } from "../src/vault.ts";
import { gate, newKey, openVault, settled } from "./fixture.ts";

test("the info of a value says where it came from", async () => {
  const { aws, vault, clock } = openVault();
  const versionId = aws.set("prod/app/openai", JSON.stringify({ KEY: newKey() }));

  const { info, name } = await vault.get("aws-sm://prod/app/openai#KEY");

  expect(name).toBe("prod/app/openai#KEY");
  expect(info).toMatchObject({
    secretId: "prod/app/openai",
    name: "prod/app/openai",
    region: "eu-west-1",
    versionId,
    versionStages: ["AWSCURRENT"],
    fetchedAt: clock.time,
  });
});

test("a reference names the Region to ask", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey(), { region: "us-east-1" });

  expect((await vault.get("aws-sm://prod/app/openai?region=us-east-1")).info.region).toBe("us-east-1");
  await expect(vault.get("aws-sm://prod/app/openai")).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("the default Region and its name share values", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());

  await vault.get("aws-sm://prod/app/openai");
  await vault.get("aws-sm://prod/app/openai?region=eu-west-1");

  expect(aws.count()).toBe(1);
});

test.each([
  ["binary", new Uint8Array([1, 2, 3]), "", "BINARY_VALUE"],
  ["empty", "", "", "EMPTY_VALUE"],
  ["not JSON", "plain", "#KEY", "NOT_JSON"],
  ["without the field", "{}", "#KEY", "FIELD_NOT_FOUND"],
  ["with an empty field", '{"KEY":""}', "#KEY", "EMPTY_VALUE"],
])("a secret that is %s is refused by name", async (_case, value, field, code) => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", value);

  await expect(vault.get(`aws-sm://prod/app/openai${field}`)).rejects.toMatchObject({
    code,
    message: expect.stringContaining("prod/app/openai"),
  });
});

test("a value of 64 KiB is read whole", async () => {
  const { aws, vault } = openVault();
  const large = "k".repeat(65_536);
  await vault.create({ name: "prod/app/large", value: large });

  expect((await vault.get("aws-sm://prod/app/large")).length).toBe(65_536);
  await expect(vault.put("aws-sm://prod/app/large", `${large}k`)).rejects.toMatchObject({ code: "INVALID_VALUE" });
  expect(aws.count("PutSecretValue")).toBe(0);
});

test("no caller waits longer than the deadline for an endpoint that never answers", async () => {
  const { aws, vault } = openVault({ deadlineMs: 30 });
  aws.latency = () => new Promise(() => {});

  await expect(vault.get("aws-sm://prod/app/openai")).rejects.toMatchObject({ code: "TIMEOUT" });
  await expect(vault.list()).rejects.toMatchObject({ code: "TIMEOUT" });
});

test("an old value is served when the endpoint stops answering", async () => {
  const { aws, vault, clock } = openVault({ deadlineMs: 30 });
  aws.set("prod/app/openai", newKey());
  await vault.get("aws-sm://prod/app/openai");
  clock.time += 300_000;
  aws.latency = () => new Promise(() => {});

  expect((await vault.get("aws-sm://prod/app/openai")).info.stale).toMatchObject({ code: "TIMEOUT" });
});

test("credentials that never come do not hold a caller longer than the deadline", async () => {
  const aws = fakeAws();
  const vault = createVault({
    aws: (region) => ({ ...aws(region), credentials: () => new Promise(() => {}) }),
    deadlineMs: 30,
  });

  await expect(vault.get("aws-sm://prod/app/openai")).rejects.toMatchObject({ code: "TIMEOUT" });
});

test("missing credentials are named as such", async () => {
  const aws = fakeAws();
  const missing = Object.assign(new Error("none"), { name: "CredentialsProviderError" });
  const vault = createVault({ aws: (region) => ({ ...aws(region), credentials: () => Promise.reject(missing) }) });

  await expect(vault.get("aws-sm://prod/app/openai")).rejects.toMatchObject({ code: "CREDENTIALS_MISSING" });
});

test("a caller's abort ends its own wait only", async () => {
  const { aws, vault } = openVault();
  const key = newKey();
  aws.set("prod/app/openai", key);
  const upstream = gate();
  aws.latency = () => upstream.promise;
  const impatient = new AbortController();

  const aborted = vault.get("aws-sm://prod/app/openai", { signal: impatient.signal });
  const patient = vault.get("aws-sm://prod/app/openai");
  impatient.abort(new Error("the caller's own reason"));
  await expect(aborted).rejects.toMatchObject({ code: "ABORTED" });
  upstream.open();

  expect((await patient).reveal()).toBe(key);
  expect(aws.count()).toBe(1);
});

test("a caller that has already given up starts no call", async () => {
  const { aws, vault } = openVault();

  const read = vault.get("aws-sm://prod/app/openai", { signal: AbortSignal.abort() });

  await expect(read).rejects.toMatchObject({ code: "ABORTED" });
  expect(aws.count()).toBe(0);
});

test("get rejects, and never throws, for text that is no reference", async () => {
  const { vault } = openVault();
  const key = newKey();

  const failure: unknown = await vault.get(key).catch((error) => error);

  expect(failure).toMatchObject({ code: "INVALID_REFERENCE" });
  expect(JSON.stringify(failure)).not.toContain(key);
});

test("two vaults whose credentials differ in the secret alone share nothing", async () => {
  const signer = newSigner();
  const [mine, theirs] = [fakeAws(), fakeAws()];
  mine.signer = signer;
  theirs.signer = newSigner(signer.accessKeyId);
  mine.set("prod/app/openai", newKey());
  theirs.fail({ name: "InvalidSignatureException" });
  const [myVault, theirVault] = [createVault({ aws: mine }), createVault({ aws: theirs })];
  await myVault.get("aws-sm://prod/app/openai");

  await expect(theirVault.get("aws-sm://prod/app/openai")).rejects.toMatchObject({ code: "CREDENTIALS_INVALID" });
});

test("the same name at different endpoints is not the same value", async () => {
  const [one, other] = [
    fakeAws({ endpoint: "http://127.0.0.1:1" }),
    fakeAws({ endpoint: "http://127.0.0.1:2", region: "us-east-1" }),
  ];
  other.signer = one.signer;
  const [first, second] = [newKey(), newKey()];
  one.set("prod/app/openai", first);
  other.set("prod/app/openai", second, { region: "us-east-1" });
  const vault = createVault({ aws: (region) => (region === "us-east-1" ? other(region) : one(region)) });

  expect((await vault.get("aws-sm://prod/app/openai")).reveal()).toBe(first);
  expect((await vault.get("aws-sm://prod/app/openai?region=us-east-1")).reveal()).toBe(second);
});

test("field names are told, values are not", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", JSON.stringify({ A: newKey(), B: { c: 1 } }));
  aws.set("prod/app/plain", newKey());

  expect(await vault.fields("aws-sm://prod/app/openai#A")).toEqual(["A", "B"]);
  expect(await vault.fields("aws-sm://prod/app/plain")).toEqual([]);
});

test("an unhandled rejection never comes from a background refresh", async () => {
  const rejections: unknown[] = [];
  const listener = (reason: unknown) => rejections.push(reason);
  process.on("unhandledRejection", listener);
  const { aws, vault, clock } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get("aws-sm://prod/app/openai");
  aws.fail({ status: 500 });
  clock.time += 250_000;
  await vault.get("aws-sm://prod/app/openai");
  await settled();

  process.off("unhandledRejection", listener);
  expect(aws.count()).toBe(2);
  expect(rejections).toEqual([]);
});

test("a listener that throws does not spoil a read", async () => {
  const { aws, vault, clock } = openVault({
    onEvent: () => {
      throw new Error("listener");
    },
  });
  aws.set("prod/app/openai", newKey());
  await vault.get("aws-sm://prod/app/openai");
  clock.time += 300_000;

  expect((await vault.get("aws-sm://prod/app/openai")).length).toBeGreaterThan(0);
});

test("a sealed value opens for its place of use, from the cache the second time", async () => {
  const { aws, vault } = openVault({ kmsKeyId: "alias/vault-secret-test" });
  const key = newKey();
  const text = await vault.seal(key, { context: { name: "OPENAI_API_KEY" } });

  expect((await vault.open(text, { context: { name: "OPENAI_API_KEY" } })).reveal()).toBe(key);
  const first = await vault.get(text, { context: { name: "OPENAI_API_KEY" } });
  expect(await vault.get(text, { context: { name: "OPENAI_API_KEY" } })).toBe(first);
  expect(first.reveal()).toBe(key);
  expect(aws.count("Decrypt")).toBe(2);
});

test("a sealed value moves to another key, and opens for the same place of use", async () => {
  const { aws, vault } = openVault({ kmsKeyId: "alias/vault-secret-test" });
  aws.addKey("alias/new-key");
  const context = { name: "OPENAI_API_KEY" };
  const key = newKey();
  const text = await vault.seal(key, { context });

  const resealed = await vault.reseal(text, { toKeyId: "alias/new-key", context });

  expect(resealed).toContain("alias/new-key");
  expect((await vault.open(resealed, { context })).reveal()).toBe(key);
  expect(aws.count("Decrypt")).toBe(1);
});

test("no more than 16 sealed values are opened at once", async () => {
  const { aws, vault } = openVault({ kmsKeyId: "alias/vault-secret-test" });
  const context = { name: "KEY" };
  const texts: string[] = [];
  for (let i = 0; i < 20; i++) texts.push(await vault.seal(newKey(), { context }));

  await Promise.all(texts.map((text) => vault.get(text, { context })));

  expect(aws.count("Decrypt")).toBe(20);
  expect(aws.mostAtOnce).toBe(16);
});

test("a line moved to another variable does not open, cached or not", async () => {
  const { vault } = openVault({ kmsKeyId: "alias/vault-secret-test" });
  const text = await vault.seal(newKey(), { context: { name: "OPENAI_API_KEY" } });
  await vault.get(text, { context: { name: "OPENAI_API_KEY" } });

  await expect(vault.get(text, { context: { name: "OTHER" } })).rejects.toMatchObject({ code: "CONTEXT_MISMATCH" });
  await expect(vault.get(text)).rejects.toMatchObject({ code: "INVALID_OPTION" });
  expect(vault.peek(text)).toBeUndefined();
});

test("the vault's own name is part of the place of use, unless another is given", async () => {
  const { vault } = openVault({ kmsKeyId: "alias/vault-secret-test", app: "shop" });
  const text = await vault.seal(newKey(), { context: { name: "KEY", app: undefined } });

  await vault.open(text, { context: { name: "KEY", app: "shop" } });
  await expect(vault.open(text, { context: { name: "KEY", app: "blog" } })).rejects.toMatchObject({
    code: "CONTEXT_MISMATCH",
  });
});

test("no KMS key is chosen for the person who seals", async () => {
  const { vault } = openVault();

  await expect(vault.seal(newKey(), { context: { name: "A" } })).rejects.toMatchObject({ code: "INVALID_OPTION" });
});
