import { expect, test, vi } from "vitest";
import { fakeAws } from "../src/testing.ts";
import { createVault } from "../src/vault.ts";
import { gate, newKey } from "./fixture.ts";

test("a fake account is all that a vault needs", async () => {
  const aws = fakeAws();
  const key = newKey();
  const versionId = aws.set("prod/app/openai", JSON.stringify({ OPENAI_API_KEY: key }));

  const value = await createVault({ aws }).get("aws-sm://prod/app/openai#OPENAI_API_KEY");

  expect(value.reveal()).toBe(key);
  expect(value.info.versionId).toBe(versionId);
});

test("calls are told without values", async () => {
  const aws = fakeAws();
  const key = newKey();
  await createVault({ aws }).create({ name: "prod/app/openai", value: key });

  expect(aws.calls).toMatchObject([{ operation: "CreateSecret", region: "eu-west-1", ids: ["prod/app/openai"] }]);
  expect(JSON.stringify(aws.calls)).not.toContain(key);
});

test("a failure ends after so many calls, or when it is switched off", async () => {
  const aws = fakeAws();
  aws.set("prod/app/openai", newKey());
  const vault = createVault({ aws, ttlMs: 0 });
  const read = () => vault.get("aws-sm://prod/app/openai");

  aws.fail({ name: "ThrottlingException", times: 1 });
  await expect(read()).rejects.toMatchObject({ code: "THROTTLED" });
  await read();

  const end = aws.fail({ operation: "GetSecretValue", status: 503 });
  await expect(read()).rejects.toMatchObject({ code: "UNAVAILABLE" });
  end();
  await read();
});

test("answers wait for the latency's promise, and calls at once are counted", async () => {
  const aws = fakeAws();
  aws.set("prod/app/openai", newKey());
  const upstream = gate();
  aws.latency = () => upstream.promise;
  const vault = createVault({ aws });

  const both = Promise.all([vault.describe("aws-sm://prod/app/openai"), vault.get("aws-sm://prod/app/openai")]);
  await vi.waitFor(() => expect(aws.count()).toBe(2));
  upstream.open();
  await both;

  expect(aws.mostAtOnce).toBe(2);
});

test("a disabled key seals nothing", async () => {
  const aws = fakeAws();
  aws.addKey("alias/off", { state: "Disabled" });
  const vault = createVault({ aws });

  const sealing = vault.seal(newKey(), { keyId: "alias/off", context: { name: "KEY" } });

  await expect(sealing).rejects.toMatchObject({ code: "KEY_DISABLED" });
});

test("values above 4,096 bytes are sealed and opened too", async () => {
  const vault = createVault({ aws: fakeAws(), kmsKeyId: "alias/vault-secret-test" });
  const long = newKey().repeat(200);

  const text = await vault.seal(long, { context: { name: "KEY" } });

  expect((await vault.open(text, { context: { name: "KEY" } })).reveal()).toBe(long);
});
