import { KMSClient } from "@aws-sdk/client-kms";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { STSClient } from "@aws-sdk/client-sts";
import { expect, test } from "vitest";
import type { Aws } from "../../src/aws/clients.ts";
import { newSigner } from "../../src/testing.ts";
import { createVault } from "../../src/vault.ts";
import { newKey } from "../fixture.ts";

interface Reply {
  status?: number;
  body: string;
  type?: string;
}

/** Real SDK clients, whose requests are answered here. */
function clientsOn(answer: (operation: string, input: Record<string, unknown>) => Reply | Error): {
  aws: Aws;
  sent: string[];
} {
  const sent: string[] = [];
  const requestHandler = {
    async handle(request: { headers: Record<string, string>; body: Uint8Array }) {
      const operation = request.headers["x-amz-target"]?.split(".")[1] ?? "";
      const body = new TextDecoder().decode(request.body);
      sent.push(`${operation} ${body}`);
      const reply = answer(operation, JSON.parse(body));
      if (reply instanceof Error) throw reply;
      const headers = { "content-type": reply.type ?? "application/x-amz-json-1.1" };
      return { response: { statusCode: reply.status ?? 200, headers, body: new TextEncoder().encode(reply.body) } };
    },
    updateHttpClientConfig: () => {},
    httpHandlerConfigs: () => ({}),
  };
  const credentials = newSigner();
  const config = { region: "eu-west-1", credentials, requestHandler, maxAttempts: 1 } as object;
  const aws: Aws = () => ({
    region: "eu-west-1",
    secretsManager: new SecretsManagerClient(config),
    kms: new KMSClient(config),
    sts: new STSClient(config),
    credentials: async () => credentials,
  });
  return { aws, sent };
}

const secret = (value: string) => ({
  ARN: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/app-AbCdEf",
  Name: "prod/app",
  VersionId: "v1",
  VersionStages: ["AWSCURRENT"],
  CreatedDate: 1_700_000_000.5,
  SecretString: value,
});

test("through the real SDK a read sends its stage, and gives the value and its dates", async () => {
  const key = newKey();
  const { aws, sent } = clientsOn(() => ({ body: JSON.stringify(secret(key)) }));
  const value = await createVault({ aws }).get("aws-sm://prod/app");

  expect(value.reveal()).toBe(key);
  expect(value.info.createdDate).toEqual(new Date(1_700_000_000_500));
  expect(sent).toEqual(['GetSecretValue {"SecretId":"prod/app","VersionStage":"AWSCURRENT"}']);
});

test("a read by version sends the version and no stage", async () => {
  const { aws, sent } = clientsOn(() => ({ body: JSON.stringify(secret(newKey())) }));
  await createVault({ aws }).get("aws-sm://prod/app?version=v1");

  expect(sent).toEqual(['GetSecretValue {"SecretId":"prod/app","VersionId":"v1"}']);
});

test.each<[string, Reply | Error, string]>([
  ["an error outside the service's model", { status: 400, body: '{"__type":"AccessDeniedException"}' }, "DENIED"],
  ["a namespaced error", { status: 400, body: '{"__type":"com.amazonaws#ResourceNotFoundException"}' }, "NOT_FOUND"],
  ["throttling with status 400", { status: 400, body: '{"__type":"ThrottlingException"}' }, "THROTTLED"],
  ["a proxy's page with status 503", { status: 503, body: "<html>down</html>", type: "text/html" }, "UNAVAILABLE"],
  [
    "XML with status 403",
    { status: 403, body: "<Error><Code>AccessDenied</Code></Error>", type: "text/xml" },
    "DENIED",
  ],
  ["a login page with status 200", { body: "<html>login</html>", type: "text/html" }, "UNEXPECTED"],
  ["a redirect", { status: 302, body: "" }, "REDIRECTED"],
  ["a redirect that keeps the method", { status: 307, body: "{}" }, "REDIRECTED"],
  ["a refused connection", Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), "UNREACHABLE"],
  ["an operation nobody knows", { status: 501, body: "not here" }, "UNSUPPORTED"],
])("%s is told as such through the real SDK", async (_case, reply, code) => {
  const { aws } = clientsOn(() => reply);

  await expect(createVault({ aws }).get("aws-sm://prod/app")).rejects.toMatchObject({ code });
});

test("an answer that is cut in the middle of the value shows none of it", async () => {
  const key = newKey();
  const { aws } = clientsOn(() => ({ body: `{"SecretString":${key}` }));

  const error = await createVault({ aws })
    .get("aws-sm://prod/app")
    .catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ code: "UNEXPECTED" });
  const { inspect } = await import("node:util");
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(key.slice(0, 6));
});

test("a batch through the real SDK judges each secret by itself", async () => {
  const key = newKey();
  const Errors = [{ SecretId: "prod/other", ErrorCode: "AccessDeniedException", Message: "no" }];
  const { aws, sent } = clientsOn(() => ({ body: JSON.stringify({ SecretValues: [secret(key)], Errors }) }));

  const results = await createVault({ aws }).getMany(["aws-sm://prod/app", "aws-sm://prod/other"]);

  expect(results).toMatchObject([{ ok: true }, { ok: false, error: { code: "DENIED" } }]);
  expect(sent).toEqual(['BatchGetSecretValue {"SecretIdList":["prod/app","prod/other"]}']);
});

test("a secret that a batch left out is read by itself", async () => {
  const { aws, sent } = clientsOn((operation, { SecretId }) => ({
    body: JSON.stringify(
      operation === "BatchGetSecretValue"
        ? { SecretValues: [secret(newKey())] }
        : { ...secret(newKey()), Name: SecretId },
    ),
  }));

  const results = await createVault({ aws }).getMany(["aws-sm://prod/app", "aws-sm://prod/other"]);

  expect(results.every((result) => result.ok)).toBe(true);
  expect(sent).toHaveLength(2);
});

test("a write without a token gets one from the SDK, so that its retries write once", async () => {
  const { aws, sent } = clientsOn(() => ({ body: JSON.stringify(secret("")) }));
  await createVault({ aws }).put("aws-sm://prod/app", newKey());

  expect(sent[0]).toMatch(/"ClientRequestToken":"[0-9a-f-]{36}"/);
});
