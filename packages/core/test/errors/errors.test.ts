import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { VaultErrorCode } from "../../src/errors/codes.ts";
import { isVaultError, VaultError } from "../../src/errors/errors.ts";
import { errorCodes } from "../../src/errors/texts.ts";
import { newKey } from "../fixture.ts";

const everyFact = {
  secretId: "prod/app/openai",
  region: "eu-west-1",
  field: "KEY",
  versionStage: "AWSCURRENT",
  versionId: "v1",
  keyId: "alias/app",
  action: "secretsmanager:GetSecretValue",
  identity: "arn:aws:iam::111122223333:user/app",
  endpoint: "https://vpce.example.com",
  awsError: "ResourceNotFoundException",
  requestId: "r-1",
  httpStatus: 400,
  option: "ttlMs",
};

/** n8n replaces a message that contains one of these, in any case, even inside a longer word. */
const replacedByN8n =
  /econnrefused|econnreset|enotfound|etimedout|erraddrinuse|eaddrnotavail|econnaborted|ehostunreach|eai_again|enoent|eisdir|enotdir|eacces|eexist|eperm|getaddrinfo/i;
/** n8n's guidelines keep these words out of what people read. */
const unwelcome = /\b(error|problem|failure|mistake)s?\b/i;

test.each(errorCodes)("%s: message and hint are plain words that n8n leaves alone", (code) => {
  for (const facts of [{}, everyFact]) {
    const error = new VaultError(code, facts);
    for (const text of [error.message, error.hint]) {
      expect(text).toMatch(/^[A-Z].*[.)]$/);
      expect(text).not.toMatch(replacedByN8n);
      expect(text).not.toMatch(unwelcome);
      expect(text).not.toContain("undefined");
      expect(text).not.toMatch(/\b[A-Z][A-Za-z]+(Exception|Fault)\b/);
    }
  }
});

test("the message names the secret, the Region and the identity", () => {
  const { message, hint } = new VaultError("DENIED", everyFact);

  expect(message).toContain("prod/app/openai");
  expect(message).toContain("eu-west-1");
  expect(message).toContain("arn:aws:iam::111122223333:user/app");
  expect(hint).toContain("secretsmanager:GetSecretValue");
});

test("a foreign cause is reduced to its name, status and request id", () => {
  const key = newKey();
  const foreign = Object.assign(new Error(`"SecretString":"${key}"`), {
    name: "SyntaxError",
    $metadata: { httpStatusCode: 502, requestId: "abc-123" },
    $response: { body: key },
  });

  const error = new VaultError("UNAVAILABLE", {}, { cause: foreign });

  expect(error.cause).toEqual({ name: "SyntaxError", httpStatus: 502, requestId: "abc-123" });
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(key);
});

test("a VaultError stays whole as a cause", () => {
  const inner = new VaultError("TIMEOUT");

  expect(new VaultError("UNAVAILABLE", {}, { cause: inner }).cause).toBe(inner);
});

test("a cause's name and request id are kept only if they look like one", () => {
  const error = new VaultError(
    "UNEXPECTED",
    {},
    { cause: { name: `my ${newKey()}`, $metadata: { requestId: "a\nb" } } },
  );

  expect(error.cause).toEqual({ name: "Error" });
});

test("facts that are not known are not there", () => {
  expect(new VaultError("DENIED", { secretId: "a", region: undefined }).facts).toEqual({ secretId: "a" });
});

test("whatever a name contains, a message stays one line of bounded length", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 2_000 }),
      fc.constantFrom<VaultErrorCode>("NOT_FOUND", "DENIED"),
      (secretId, code) => {
        const { message } = new VaultError(code, { secretId });
        expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(message.length).toBeLessThan(400);
      },
    ),
  );
});

test("a VaultError of another copy of this package is recognized, other errors are not", () => {
  const other = Object.assign(new Error("m"), { name: "VaultError", code: "DENIED", facts: {}, hint: "" });

  expect(isVaultError(other)).toBe(true);
  expect(isVaultError(new Error("m"))).toBe(false);
  expect(isVaultError(undefined)).toBe(false);
});
