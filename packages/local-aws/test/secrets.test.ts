import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalAws, startLocalAws } from "../src/index.ts";
import { clientOf } from "./client.ts";

let aws: LocalAws;

beforeAll(async () => {
  aws = await startLocalAws({ memory: true });
});

afterAll(() => aws.close());

test("a secret that was created is read back", async () => {
  const { secrets } = clientOf(aws);
  const value = randomUUID();
  await secrets("CreateSecret", { Name: "dev/app/openai", SecretString: value });
  const read = await secrets("GetSecretValue", { SecretId: "dev/app/openai" });
  expect(read.body).toMatchObject({ Name: "dev/app/openai", SecretString: value, VersionStages: ["AWSCURRENT"] });
});
