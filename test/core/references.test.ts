import { expect, test } from "vitest";
import { createWorld, failure, fakeKey } from "./world.ts";

test.each([
  ["nothing", ""],
  ["no secret name", "aws-sm://"],
  ["an unknown scheme", "gcp-sm://projects/one"],
  ["an unknown option", "aws-sm://prod/openai?colour=red"],
  ["an option given twice", "aws-sm://prod/openai?stage=AWSCURRENT&stage=AWSPENDING"],
  ["an empty field", "aws-sm://prod/openai#"],
  ["a line break", "aws-sm://prod/openai\n#KEY"],
  ["a blank", "aws-sm://prod/open ai"],
  ["a broken percent code", "aws-sm://prod/openai%zz"],
  ["a broken pointer", "aws-sm://prod/openai#/a~2b"],
  ["no ciphertext", "aws-kms:"],
  ["a ciphertext that is not base64", "aws-kms:???"],
  ["an unknown version of the envelope", "aws-kms:v9.AAAA"],
  ["an ARN of another service", "arn:aws:s3:::bucket/key"],
])("a reference with %s is refused before anything is sent", async (_, text) => {
  const world = await createWorld();
  const error = await failure(world.vault().get(text), "INVALID_REFERENCE");
  expect(error.hint).toMatch(/aws-sm:|aws-kms:|field|option|name|character|percent|ARN|envelope/i);
  expect(world.faults.log).toEqual([]);
});

test("a key in place of a reference is not repeated in the error", async () => {
  const key = fakeKey();
  await failure((await createWorld()).vault().get(key), "INVALID_REFERENCE", key);
});

test("of many references, a malformed one fails alone", async () => {
  const world = await createWorld();
  const good = await world.store("value");
  const [first, second] = await world.vault().getMany(["aws-sm://", good]);
  expect(first).toMatchObject({ ok: false, error: { code: "INVALID_REFERENCE" } });
  expect(second).toMatchObject({ ok: true });
});

test("a name that cannot be a Region is refused", async () => {
  const world = await createWorld();
  const inReference = await failure(world.vault().get("aws-sm://prod/openai?region=mars-1"), "INVALID_REFERENCE");
  expect(inReference.hint).toMatch(/region/i);
  const asOption = await failure(world.vault().list({ region: "mars-1" }), "UNKNOWN_REGION");
  expect(asOption.hint).toMatch(/eu-west-1/);
  const ofClients = await failure(world.vault({}, { region: "mars-1" }).get("aws-sm://prod/openai"), "UNKNOWN_REGION");
  expect(ofClients.message).toMatch(/mars-1/);
  expect(world.faults.log).toEqual([]);
});
