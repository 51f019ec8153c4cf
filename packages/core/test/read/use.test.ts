import { expect, test } from "vitest";
import type { SecretValue } from "../../src/secret-value.ts";
import { newKey, openVault } from "../fixture.ts";

const REF = "aws-sm://prod/app/openai";
const unauthorized = () => Object.assign(new Error("refused"), { status: 401 });

/** A provider that takes one key only. */
function provider(accepted: () => string) {
  const tries: string[] = [];
  const call = async (key: SecretValue) => {
    tries.push(key.info.versionId);
    if (key.reveal() !== accepted()) throw unauthorized();
    return "answer";
  };
  return { tries, call };
}

test("a rotated key is fetched and tried once more after an authentication failure", async () => {
  const { aws, vault } = openVault();
  const rotated = newKey();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);
  aws.set("prod/app/openai", rotated);
  const { tries, call } = provider(() => rotated);

  expect(await vault.use(REF, call)).toBe("answer");
  expect(tries).toHaveLength(2);
  expect(aws.count()).toBe(2);
});

test("an unchanged key is not tried again, and the provider's own error is thrown", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  const { tries, call } = provider(newKey);

  await expect(vault.use(REF, call)).rejects.toThrow("refused");
  expect(tries).toHaveLength(1);
});

test("failures at the same time share one refresh, and all of them recover", async () => {
  const { aws, vault } = openVault();
  const rotated = newKey();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);
  aws.set("prod/app/openai", rotated);
  const { call } = provider(() => rotated);

  const answers = await Promise.all(Array.from({ length: 50 }, () => vault.use(REF, call)));

  expect(new Set(answers)).toEqual(new Set(["answer"]));
  expect(aws.count()).toBe(2);
});

test("a failure that comes late uses what another has fetched", async () => {
  const { aws, vault } = openVault();
  const rotated = newKey();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);
  aws.set("prod/app/openai", rotated);
  const { call } = provider(() => rotated);

  const late = vault.use(REF, async (key) => {
    if (key.reveal() !== rotated) await vault.use(REF, call);
    return call(key);
  });

  expect(await late).toBe("answer");
  expect(aws.count()).toBe(2);
});

test("a dead key does not cause a refresh per call", async () => {
  const { aws, vault, clock } = openVault();
  aws.set("prod/app/openai", newKey());
  const { call } = provider(newKey);
  const attempt = () => vault.use(REF, call).catch((error: unknown) => error);

  for (let i = 0; i < 20; i++) await attempt();
  expect(aws.count()).toBe(2);

  clock.time += 10_000;
  await attempt();
  expect(aws.count()).toBe(3);
});

test("403 is not an authentication failure unless the caller says so", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  const forbidden = async () => {
    throw Object.assign(new Error("forbidden"), { response: { status: 403 } });
  };

  await expect(vault.use(REF, forbidden)).rejects.toThrow("forbidden");
  expect(aws.count()).toBe(1);
  await expect(vault.use(REF, forbidden, { isAuthFailure: () => true })).rejects.toThrow("forbidden");
  expect(aws.count()).toBe(2);
});

test("when AWS cannot be asked, the provider's refusal is what the caller hears", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);
  aws.fail({ status: 503 });

  await expect(vault.use(REF, provider(newKey).call)).rejects.toThrow("refused");
});

test("with a TTL of 0 a rotated key is still tried", async () => {
  const { aws, vault } = openVault({ ttlMs: 0 });
  const rotated = newKey();
  aws.set("prod/app/openai", newKey());
  const { call } = provider(() => rotated);

  const answer = vault.use(REF, async (key) => {
    aws.set("prod/app/openai", rotated);
    return call(key);
  });

  expect(await answer).toBe("answer");
});
