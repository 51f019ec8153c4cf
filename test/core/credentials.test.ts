import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import { createVault } from "@vault-secret/core";
import { nodeAws } from "@vault-secret/core/node";
import { expect, onTestFinished, test } from "vitest";
import { createWorld, failure, fakeKey } from "./world.ts";

test("an unknown access key is refused, and its secret not repeated", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const secretAccessKey = fakeKey();
  const vault = world.vault({}, { credentials: { accessKeyId: "LOCALAWSUNKNOWN", secretAccessKey } });
  const error = await failure(vault.get(ref), "CREDENTIALS_INVALID", secretAccessKey);
  expect(error.facts.region).toBe(world.region);
});

test("a wrong secret for a known access key is refused", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const credentials = { ...world.credentials, secretAccessKey: fakeKey() };
  await failure(world.vault({}, { credentials }).get(ref), "CREDENTIALS_INVALID", credentials.secretAccessKey);
});

test("no credentials at all is said so", async () => {
  const world = await createWorld();
  const missing = async () => {
    throw Object.assign(new Error("Could not load credentials from any providers"), {
      name: "CredentialsProviderError",
    });
  };
  const error = await failure(
    world.vault({}, { credentials: missing }).get("aws-sm://prod/openai"),
    "CREDENTIALS_MISSING",
  );
  expect(error.hint).toMatch(/credential|profile|AWS_/i);
});

test("expired credentials of a role are said to be expired", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const { endpoint, region, credentials } = world;
  const sts = new STSClient({ endpoint, region, credentials });
  const { Credentials } = await sts.send(
    new AssumeRoleCommand({
      RoleArn: "arn:aws:iam::123456789012:role/reader",
      RoleSessionName: "test",
      DurationSeconds: 900,
    }),
  );
  world.faults.clockSkewMs = 901_000;
  const session = {
    accessKeyId: Credentials?.AccessKeyId ?? "",
    secretAccessKey: Credentials?.SecretAccessKey ?? "",
    sessionToken: Credentials?.SessionToken ?? "",
  };
  await failure(world.vault({}, { credentials: session, maxAttempts: 2 }).get(ref), "CREDENTIALS_EXPIRED");
});

test("a clock that is an hour wrong is said to be wrong", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  world.faults.clockSkewMs = 3_600_000;
  const error = await failure(world.vault().get(ref), "CLOCK_SKEW");
  expect(error.hint).toMatch(/clock/i);
});

test("two credentials with the same access key id and different secrets never share an entry", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  let credentials = { ...world.credentials };
  const aws = nodeAws({
    endpoint: world.endpoint,
    region: world.region,
    maxAttempts: 1,
    credentials: async () => ({ ...credentials, expiration: new Date(0) }),
  });
  const vault = createVault({ aws });
  onTestFinished(() => vault.dispose());
  expect((await vault.get(ref)).reveal()).toBe("value");
  credentials = { ...credentials, secretAccessKey: fakeKey() };
  const other = world.vault({}, { credentials });
  expect(other.peek(ref)).toBeUndefined();
  await failure(other.get(ref), "CREDENTIALS_INVALID");
  await failure(vault.get(ref, { refresh: true }), "CREDENTIALS_INVALID");
  expect(vault.peek(ref)).toBeUndefined();
});

test("two endpoints never share an entry", async () => {
  const [one, two] = [await createWorld(), await createWorld()];
  const ref = await one.store("value of one", "prod/openai");
  await two.store("value of two", "prod/openai");
  expect((await one.vault().get(ref)).reveal()).toBe("value of one");
  expect((await two.vault().get(ref)).reveal()).toBe("value of two");
});

test("two Regions never share an entry", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  const vault = world.vault();
  await vault.get(ref);
  await failure(vault.get(`${ref}?region=eu-north-1`), "NOT_FOUND");
});

test("the application's name is in the user agent", async () => {
  const world = await createWorld();
  const ref = await world.store("value");
  world.faults.clear();
  await world.vault({}, { app: "newsletter.daily" }).get(ref);
  expect(world.faults.log.map((request) => request.userAgent)).toEqual([
    expect.stringContaining("app/newsletter.daily"),
  ]);
});
