import { format, inspect } from "node:util";
import { serialize } from "node:v8";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Redacted, redact } from "../src/redacted.ts";
import { SecretValue } from "../src/secret-value.ts";
import { newKey } from "./fixture.ts";

const info = {
  secretId: "prod/app/openai",
  arn: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/app/openai-AbCdEf",
  name: "prod/app/openai",
  region: "eu-west-1",
  versionId: "v1",
  versionStages: ["AWSCURRENT"],
  fetchedAt: 0,
};

/** Every way we know in which an object becomes text or another object. */
function renderings(secret: Redacted): string[] {
  const clone: unknown = structuredClone(secret);
  return [
    `${secret}`,
    String(secret),
    secret.toString(),
    // biome-ignore lint/style/useTemplate: concatenation is what is tested
    secret + "",
    `${Number(secret)}`,
    JSON.stringify(secret),
    JSON.stringify({ nested: [secret] }),
    JSON.stringify({ ...secret }),
    JSON.stringify(Object.entries(secret)),
    JSON.stringify(Object.getOwnPropertyDescriptors(secret)),
    JSON.stringify(Object.assign({}, secret)),
    JSON.stringify(clone),
    inspect(secret),
    inspect({ secret }, { depth: 10 }),
    inspect(secret, { depth: 10, showHidden: true, getters: false, customInspect: false }),
    inspect(clone, { depth: 10, showHidden: true }),
    format("%s %j %o %O %d", secret, secret, secret, secret, secret),
    Reflect.ownKeys(secret)
      .map((key) => String(Reflect.get(secret, key)))
      .join(),
    [secret].join(),
    new Error(`${secret}`).stack ?? "",
    serialize({ ...secret }).toString("latin1"),
    encodeURIComponent(String(secret)),
  ];
}

test("no rendering contains the value", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 12, maxLength: 40 }), (random) => {
      const value = `key:${random}`;
      for (const secret of [redact(value, "prod/app"), new SecretValue(value, "prod/app", info)])
        for (const text of renderings(secret)) expect(text).not.toContain(value);
    }),
  );
});

test("a value prints as its name", () => {
  const secret = redact(newKey(), "prod/app#KEY");

  expect(`${secret}`).toBe("<redacted:prod/app#KEY>");
  expect(inspect({ secret })).toBe("{ secret: <redacted:prod/app#KEY> }");
  expect(JSON.stringify({ secret })).toBe('{"secret":"<redacted:prod/app#KEY>"}');
});

test("what a console prints as a table does not contain the value", async () => {
  const { Console } = await import("node:console");
  const { PassThrough } = await import("node:stream");
  const stdout = new PassThrough();
  const key = newKey();

  new Console({ stdout }).table([redact(key, "a"), { key: redact(key, "b") }]);

  expect(String(stdout.read())).not.toContain(key);
});

test("reveal is the door to the value, and wipe shuts it", () => {
  const key = newKey();
  const secret = redact(key, "prod/app");
  expect(secret.reveal()).toBe(key);
  expect(secret.length).toBe(key.length);

  secret.wipe();

  expect(() => secret.reveal()).toThrow(expect.objectContaining({ code: "DISPOSED" }));
  expect(`${secret}`).toBe("<redacted:prod/app>");
});
