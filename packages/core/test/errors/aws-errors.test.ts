import fc from "fast-check";
import { expect, test } from "vitest";
import { isOutage, toVaultError } from "../../src/errors/aws-errors.ts";
import { VaultError, type VaultErrorFacts } from "../../src/errors/errors.ts";
import { newKey } from "../fixture.ts";

interface Foreign {
  name?: string;
  message?: string;
  code?: string;
  status?: number;
}

function foreign({ name = "Error", message = "", code, status }: Foreign): Error {
  const $metadata = status === undefined ? {} : { httpStatusCode: status };
  return Object.assign(new Error(message), { name, $metadata, ...(code && { code }) });
}

const get: VaultErrorFacts = {
  action: "secretsmanager:GetSecretValue",
  secretId: "prod/app",
  versionStage: "AWSCURRENT",
};
const decrypt: VaultErrorFacts = { action: "kms:Decrypt", keyId: "alias/app" };

test.each<[Foreign, VaultErrorFacts, string]>([
  [
    { name: "AccessDeniedException", message: "User: x is not authorized to perform: secretsmanager:GetSecretValue" },
    get,
    "DENIED",
  ],
  [{ name: "AccessDeniedException", message: "Access to KMS is not allowed" }, get, "KMS_DENIED"],
  [
    {
      name: "AccessDeniedException",
      message: "User: x is not authorized to perform: secretsmanager:GetSecretValue on resource: prod/KMS/kms:Decrypt",
    },
    get,
    "DENIED",
  ],
  [{ name: "AccessDeniedException" }, decrypt, "KMS_DENIED"],
  [
    { name: "ResourceNotFoundException", message: "Secrets Manager can't find the specified secret." },
    get,
    "NOT_FOUND",
  ],
  [
    {
      name: "ResourceNotFoundException",
      message: "can't find the specified secret value for staging label: AWSCURRENT",
    },
    get,
    "EMPTY_VALUE",
  ],
  [
    {
      name: "ResourceNotFoundException",
      message: "can't find the specified secret value for staging label: AWSPREVIOUS",
    },
    { ...get, versionStage: "AWSPREVIOUS" },
    "VERSION_NOT_FOUND",
  ],
  [
    { name: "ResourceNotFoundException", message: "can't find the specified secret value for VersionId: x" },
    { ...get, versionStage: undefined, versionId: "x" },
    "VERSION_NOT_FOUND",
  ],
  [{ name: "InvalidRequestException", message: "because it was marked for deletion." }, get, "PENDING_DELETION"],
  [{ name: "InvalidRequestException", message: "something else" }, get, "CONFLICT"],
  [{ name: "InvalidRequestException" }, { ...get, versionId: "x" }, "VERSION_NOT_FOUND"],
  [{ name: "ResourceExistsException" }, { action: "secretsmanager:CreateSecret" }, "ALREADY_EXISTS"],
  [{ name: "ResourceExistsException" }, { action: "secretsmanager:PutSecretValue" }, "CONFLICT"],
  [{ name: "DecryptionFailure" }, get, "CANNOT_OPEN"],
  [{ name: "InvalidSignatureException", message: "Signature expired: 1 is now earlier than 2" }, get, "CLOCK_SKEW"],
  [{ name: "InvalidSignatureException", message: "The request signature we calculated" }, get, "CREDENTIALS_INVALID"],
  [{ name: "RequestTimeTooSkewed" }, get, "CLOCK_SKEW"],
  [{ name: "UnrecognizedClientException" }, get, "CREDENTIALS_INVALID"],
  [{ name: "ExpiredTokenException" }, get, "CREDENTIALS_EXPIRED"],
  [{ name: "CredentialsProviderError", message: "The SSO session has expired" }, get, "CREDENTIALS_EXPIRED"],
  [{ name: "CredentialsProviderError", message: "Could not load" }, get, "CREDENTIALS_MISSING"],
  [{ name: "NotFoundException" }, decrypt, "KEY_NOT_FOUND"],
  [{ name: "DisabledException" }, decrypt, "KEY_DISABLED"],
  [{ name: "KMSInvalidStateException" }, decrypt, "KEY_PENDING_DELETION"],
  [{ name: "IncorrectKeyException" }, decrypt, "WRONG_KEY"],
  [{ name: "InvalidCiphertextException" }, decrypt, "CONTEXT_MISMATCH"],
  [{ name: "LimitExceededException", status: 400 }, get, "LIMIT_EXCEEDED"],
  [{ name: "UnknownOperationException" }, get, "UNSUPPORTED"],
  [{ name: "ThrottlingException", status: 400 }, get, "THROTTLED"],
  [{ status: 429 }, get, "THROTTLED"],
  [{ status: 500 }, get, "UNAVAILABLE"],
  [{ name: "SyntaxError", status: 503 }, get, "UNAVAILABLE"],
  [{ name: "SyntaxError", status: 403 }, get, "DENIED"],
  [{ name: "SyntaxError", status: 200 }, get, "UNEXPECTED"],
  [{ status: 501 }, get, "UNSUPPORTED"],
  [{ status: 302 }, get, "REDIRECTED"],
  [{ name: "SyntaxError", status: 307 }, get, "REDIRECTED"],
  [{ status: 404 }, get, "UNEXPECTED"],
  [{ code: "ECONNREFUSED" }, get, "UNREACHABLE"],
  [{ code: "ENOTFOUND" }, { ...get, region: "eu-west-1" }, "UNREACHABLE"],
  [{ code: "ENOTFOUND" }, { ...get, region: "eu-west-9" }, "UNKNOWN_REGION"],
  [{ code: "ENOTFOUND" }, { ...get, region: "eu-west-9", endpoint: "https://vault.example.com" }, "UNREACHABLE"],
  [{ code: "SELF_SIGNED_CERT_IN_CHAIN" }, get, "INSECURE"],
  [{ code: "EPROTO" }, get, "INSECURE"],
  [{ name: "TypeError", message: "fetch failed" }, get, "UNREACHABLE"],
  [{ name: "TypeError", message: "x is not a function" }, get, "UNEXPECTED"],
  [{ name: "TimeoutError", code: "ETIMEDOUT" }, get, "TIMEOUT"],
  [{ name: "TimeoutError", code: "ECONNRESET" }, get, "UNREACHABLE"],
  [{ name: "AbortError" }, get, "ABORTED"],
])("%o is told as such", (error, facts, code) => {
  expect(toVaultError(foreign(error), facts).code).toBe(code);
});

test("the name outweighs the status", () => {
  expect(toVaultError(foreign({ name: "AccessDeniedException", status: 503 })).code).toBe("DENIED");
  expect(isOutage(foreign({ name: "AccessDeniedException", status: 503 }))).toBe(false);
});

test.each<[Foreign, boolean]>([
  [{ name: "TimeoutError" }, true],
  [{ code: "ENOTFOUND" }, true],
  [{ code: "EAI_AGAIN" }, true],
  [{ status: 500 }, true],
  [{ name: "SyntaxError", status: 502 }, true],
  [{ status: 504 }, true],
  [{ name: "SlowDown", status: 400 }, true],
  [{ status: 501 }, false],
  [{ name: "LimitExceededException" }, false],
  [{ name: "AbortError" }, false],
  [{ name: "SyntaxError", status: 403 }, false],
  [{ code: "EPROTO" }, false],
  [{ code: "SELF_SIGNED_CERT_IN_CHAIN" }, false],
  [{ status: 307 }, false],
  [{}, false],
])("%o is an outage: %s", (error, outage) => {
  expect(isOutage(foreign(error))).toBe(outage);
});

test("fetch's own error is judged by the code of its cause", () => {
  const tls = Object.assign(new TypeError("fetch failed"), { cause: { code: "CERT_HAS_EXPIRED" } });

  expect(toVaultError(tls).code).toBe("INSECURE");
});

test("a missing right on the key names the KMS action, also behind Secrets Manager", () => {
  const denied = foreign({ name: "AccessDeniedException", message: "Access to KMS is not allowed" });

  expect(toVaultError(denied, get).hint).toContain("kms:Decrypt");
  expect(toVaultError(denied, { ...get, action: "secretsmanager:PutSecretValue" }).hint).toContain(
    "kms:GenerateDataKey",
  );
});

test("the action and the caller's ARN are taken from AWS's text, and nothing else", () => {
  const message =
    "User: arn:aws:sts::111122223333:assumed-role/app/session is not authorized to perform: kms:Decrypt on resource: secret-things with an explicit deny";
  const error = toVaultError(foreign({ name: "AccessDeniedException", message }), { ...get, identity: "AKIA…" });

  expect(error.facts).toMatchObject({
    action: "kms:Decrypt",
    identity: "arn:aws:sts::111122223333:assumed-role/app/session",
    awsError: "AccessDeniedException",
  });
  expect(JSON.stringify(error)).not.toContain("secret-things");
});

test("an explicit deny is told as such", () => {
  const error = toVaultError(
    foreign({ name: "AccessDeniedException", message: "with an explicit deny in a policy" }),
    get,
  );

  expect(error.hint).toContain("explicitly");
});

test("a VaultError is passed on as it is", () => {
  const error = new VaultError("REDIRECTED");

  expect(toVaultError(error, get)).toBe(error);
});

test("no text of a foreign error reaches ours", () => {
  for (const name of ["SyntaxError", "AccessDeniedException", "Error", newKey()]) {
    const key = name.startsWith("sk-") ? name : newKey();
    const error = toVaultError(
      foreign({ name, message: `Unexpected token in "SecretString":"${key}"`, code: key }),
      get,
    );
    expect(JSON.stringify(error) + String(error.stack) + JSON.stringify(error.cause)).not.toContain(key);
  }
});

test("anything may be thrown", () => {
  fc.assert(fc.property(fc.anything(), (thrown) => void expect(toVaultError(thrown).code).toBeTypeOf("string")));
});
