import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { GetSecretValueCommand } from "@aws-sdk/client-secrets-manager";
import { describe, expect, test, vi } from "vitest";
import type { AwsCredentials } from "../../src/aws/clients.ts";
import { nodeAws } from "../../src/node/clients.ts";
import { kept } from "../../src/node/credentials.ts";
import { selfSigned } from "./certificate.ts";
import { accessKey, random, useCleanEnvironment } from "./environment.ts";
import { type Answer, type Seen, secretAnswer, serve } from "./servers.ts";

const { file } = useCleanEnvironment();
const region = "eu-west-1";
const roleArn = "arn:aws:iam::123456789012:role/reader";
const inAnHour = new Date(Math.ceil(Date.now() / 1000) * 1000 + 3_600_000);

describe("the default chain finds credentials in", () => {
  test("the environment", async () => {
    const key = accessKey();
    vi.stubEnv("AWS_ACCESS_KEY_ID", key.accessKeyId);
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", key.secretAccessKey);
    expect(await nodeAws({ region })().credentials()).toMatchObject(key);
  });

  test("the shared files, by profile", async () => {
    const key = accessKey();
    file(
      "credentials",
      ini("[work]", { aws_access_key_id: key.accessKeyId, aws_secret_access_key: key.secretAccessKey }),
    );
    expect(await nodeAws({ region, profile: "work" })().credentials()).toMatchObject(key);
    vi.stubEnv("AWS_PROFILE", "work");
    expect(await nodeAws({ region })().credentials()).toMatchObject(key);
  });

  test("the shared files as they are now, in a process that has read them before", async () => {
    for (const key of [accessKey(), accessKey()]) {
      const own = { aws_access_key_id: key.accessKeyId, aws_secret_access_key: key.secretAccessKey };
      file("credentials", ini("[work]", own));
      expect(await nodeAws({ region, profile: "work" })().credentials()).toMatchObject(key);
    }
  });

  test("a role that a profile assumes from another profile", async () => {
    const [source, key] = [accessKey(), accessKey()];
    const sts = await serve(() => stsAnswer("AssumeRole", key));
    vi.stubEnv("AWS_ENDPOINT_URL_STS", sts.url);
    const own = { aws_access_key_id: source.accessKeyId, aws_secret_access_key: source.secretAccessKey };
    file("credentials", ini("[base]", own));
    file("config", ini("[profile work]", { role_arn: roleArn, source_profile: "base", external_id: "ours" }));
    expect(await nodeAws({ region, profile: "work" })().credentials()).toMatchObject(key);
    expect(formOf(sts.seen[0])).toMatchObject({ RoleArn: roleArn, ExternalId: "ours" });
    expect(sts.seen[0]?.headers.authorization).toContain(`${source.accessKeyId}/`);
    expect(sts.seen[0]?.headers.authorization).toContain(`/${region}/sts/`);
  });

  test("a role that wants a code from a person", async () => {
    const [source, key] = [accessKey(), accessKey()];
    const sts = await serve(() => stsAnswer("AssumeRole", key));
    vi.stubEnv("AWS_ENDPOINT_URL_STS", sts.url);
    const own = { aws_access_key_id: source.accessKeyId, aws_secret_access_key: source.secretAccessKey };
    file("credentials", ini("[base]", own));
    const serial = "arn:aws:iam::123456789012:mfa/me";
    file("config", ini("[profile work]", { role_arn: roleArn, source_profile: "base", mfa_serial: serial }));
    const mfaCode = vi.fn(async () => "123456");
    expect(await nodeAws({ region, profile: "work", mfaCode })().credentials()).toMatchObject(key);
    expect(mfaCode.mock.calls).toEqual([[serial]]);
    expect(formOf(sts.seen[0])).toMatchObject({ SerialNumber: serial, TokenCode: "123456" });
  });

  test("web identity, as in EKS with roles for service accounts", async () => {
    const key = accessKey();
    const token = random(20);
    const sts = await serve(() => stsAnswer("AssumeRoleWithWebIdentity", key));
    vi.stubEnv("AWS_WEB_IDENTITY_TOKEN_FILE", file("token", token));
    vi.stubEnv("AWS_ROLE_ARN", roleArn);
    vi.stubEnv("AWS_ENDPOINT_URL_STS", sts.url);
    expect(await nodeAws({ region, app: "newsletter" })().credentials()).toMatchObject(key);
    expect(formOf(sts.seen[0])).toMatchObject({
      RoleArn: roleArn,
      WebIdentityToken: token,
      RoleSessionName: "newsletter",
    });
  });

  test("the container's endpoint, as in ECS", async () => {
    const key = accessKey();
    const ecs = await serve(() => ({
      body: JSON.stringify({
        AccessKeyId: key.accessKeyId,
        SecretAccessKey: key.secretAccessKey,
        Token: "t",
        Expiration: inAnHour,
      }),
    }));
    vi.stubEnv("AWS_CONTAINER_CREDENTIALS_FULL_URI", `${ecs.url}/role`);
    vi.stubEnv("AWS_CONTAINER_AUTHORIZATION_TOKEN", "container");
    expect(await nodeAws({ region })().credentials()).toMatchObject({ ...key, expiration: inAnHour });
    expect(ecs.seen[0]).toMatchObject({ url: "/role", headers: { authorization: "container" } });
  });

  test("the metadata service of EC2", async () => {
    const key = accessKey();
    const imds = await serve(({ method, url }) => {
      if (method === "PUT") return { body: "token" };
      return { body: url.endsWith("/reader") ? JSON.stringify(metadataOf(key)) : "reader" };
    });
    vi.stubEnv("AWS_EC2_METADATA_DISABLED", undefined);
    vi.stubEnv("AWS_EC2_METADATA_SERVICE_ENDPOINT", imds.url);
    expect(await nodeAws({ region })().credentials()).toMatchObject(key);
    expect(imds.seen.at(-1)?.headers["x-aws-ec2-metadata-token"]).toBe("token");
  });

  test("a sign-in by SSO", async () => {
    const key = accessKey();
    const start = "https://example.awsapps.com/start";
    const roleCredentials = { ...key, sessionToken: "t", expiration: inAnHour.getTime() };
    const portal = await serve(() => ({ body: JSON.stringify({ roleCredentials }) }));
    const names = {
      sso_start_url: start,
      sso_region: "us-east-1",
      sso_account_id: "123456789012",
      sso_role_name: "reader",
    };
    file("config", ini("[profile work]", names));
    const token = random(20);
    mkdirSync(`${process.env.HOME}/.aws/sso/cache`, { recursive: true });
    const cached = `.aws/sso/cache/${createHash("sha1").update(start).digest("hex")}.json`;
    file(cached, JSON.stringify({ accessToken: token, expiresAt: inAnHour }));
    vi.stubEnv("AWS_ENDPOINT_URL_SSO", portal.url);
    expect(await nodeAws({ region, profile: "work" })().credentials()).toMatchObject(key);
    expect(portal.seen[0]?.headers["x-amz-sso_bearer_token"]).toBe(token);
  });
});

describe("without credentials", () => {
  test("says that there are none", async () => {
    await expect(nodeAws({ region })().credentials()).rejects.toMatchObject({ code: "CREDENTIALS_MISSING" });
  });

  test("says that an SSO session has expired", async () => {
    const start = "https://example.awsapps.com/start";
    const names = { sso_start_url: start, sso_region: region, sso_account_id: "123456789012", sso_role_name: "reader" };
    file("config", ini("[profile work]", names));
    mkdirSync(`${process.env.HOME}/.aws/sso/cache`, { recursive: true });
    const cached = `.aws/sso/cache/${createHash("sha1").update(start).digest("hex")}.json`;
    file(cached, JSON.stringify({ accessToken: random(20), expiresAt: new Date(0) }));
    const credentials = nodeAws({ region, profile: "work" })().credentials();
    await expect(credentials).rejects.toMatchObject({ code: "CREDENTIALS_EXPIRED" });
  });
});

test("the chain's own calls have the same TLS rules and words", async () => {
  const sts = await serve(() => stsAnswer("AssumeRoleWithWebIdentity", accessKey()), selfSigned());
  vi.stubEnv("AWS_WEB_IDENTITY_TOKEN_FILE", file("token", "t"));
  vi.stubEnv("AWS_ROLE_ARN", roleArn);
  vi.stubEnv("AWS_ENDPOINT_URL_STS", sts.url);
  const hint = expect.stringContaining("NODE_EXTRA_CA_CERTS");
  await expect(nodeAws({ region })().credentials()).rejects.toMatchObject({ code: "INSECURE", hint });
});

describe("assuming a role", () => {
  const identity = accessKey();

  test("sends external id and session name, and signs with what it got", async () => {
    const key = accessKey();
    const aws = await serve(({ headers }) =>
      headers["x-amz-target"] === undefined ? stsAnswer("AssumeRole", key) : secretAnswer("x"),
    );
    const o = { region, endpoint: aws.url, credentials: identity, roleArn, externalId: "ours", sessionName: "run-7" };
    const clients = nodeAws(o)();
    await clients.secretsManager.send(new GetSecretValueCommand({ SecretId: "a" }));
    expect(formOf(aws.seen[0])).toMatchObject({ RoleArn: roleArn, ExternalId: "ours", RoleSessionName: "run-7" });
    expect(aws.seen.map(({ headers }) => /Credential=(\w+)/.exec(headers.authorization ?? "")?.[1])).toEqual([
      identity.accessKeyId,
      key.accessKeyId,
    ]);
    expect(clients.identity).toBe(roleArn);
  });

  test("asks once for all Regions and clients", async () => {
    const sts = await serve(() => stsAnswer("AssumeRole", accessKey()));
    const aws = nodeAws({ region, endpoint: sts.url, credentials: identity, roleArn });
    await Promise.all([aws().credentials(), aws("us-east-1").credentials(), aws().credentials()]);
    expect(sts.seen).toHaveLength(1);
    expect(formOf(sts.seen[0]).RoleSessionName).toBe("vault-secret");
  });

  test("a refusal names the role and the action", async () => {
    const body = "<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>";
    const sts = await serve(() => ({ status: 403, headers: { "content-type": "text/xml" }, body }));
    const credentials = nodeAws({ region, endpoint: sts.url, credentials: identity, roleArn })().credentials();
    await expect(credentials).rejects.toMatchObject({ code: "DENIED", facts: { action: "sts:AssumeRole" } });
  });
});

test("fixed credentials do not load the packages of the chain", async () => {
  vi.doMock("@aws-sdk/credential-providers", () => {
    throw new Error("loaded");
  });
  const key = accessKey();
  await expect(nodeAws({ region })().credentials()).rejects.toMatchObject({ code: "UNEXPECTED" });
  expect(await nodeAws({ region, credentials: key })().credentials()).toEqual(key);
  vi.doUnmock("@aws-sdk/credential-providers");
});

describe("kept", () => {
  const key = (expiresAtMs: number): AwsCredentials => ({ ...accessKey(), expiration: new Date(expiresAtMs) });

  test("asks again 5 minutes before the end", async () => {
    let now = 0;
    const load = vi.fn(async () => key(now + 3_600_000));
    const get = kept(load, () => now);
    await get();
    now = 3_299_000;
    await get();
    expect(load).toHaveBeenCalledTimes(1);
    now = 3_300_000;
    await get();
    expect(load).toHaveBeenCalledTimes(2);
  });

  test("uses the old ones to their end when new ones cannot be had, and not longer", async () => {
    let now = 0;
    const first = key(3_600_000);
    const load = vi.fn().mockResolvedValueOnce(first).mockRejectedValue(new Error("out"));
    const get = kept(load, () => now);
    await get();
    now = 3_599_999;
    expect(await get()).toBe(first);
    now = 3_600_000;
    await expect(get()).rejects.toThrow("out");
  });

  test("a failure is not kept", async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error("out")).mockResolvedValue(accessKey());
    const get = kept(load);
    await expect(get()).rejects.toThrow("out");
    expect(await get()).toHaveProperty("accessKeyId");
  });
});

function ini(header: string, settings: Record<string, string>): string {
  return [header, ...Object.entries(settings).map(([key, value]) => `${key} = ${value}`), ""].join("\n");
}

function metadataOf(key: AwsCredentials): object {
  return {
    Code: "Success",
    AccessKeyId: key.accessKeyId,
    SecretAccessKey: key.secretAccessKey,
    Token: "t",
    Expiration: inAnHour,
  };
}

function stsAnswer(action: string, key: AwsCredentials): Answer {
  const body = `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result><Credentials>
    <AccessKeyId>${key.accessKeyId}</AccessKeyId><SecretAccessKey>${key.secretAccessKey}</SecretAccessKey>
    <SessionToken>t</SessionToken><Expiration>${inAnHour.toISOString()}</Expiration>
    </Credentials></${action}Result></${action}Response>`;
  return { headers: { "content-type": "text/xml" }, body };
}

function formOf(seen: Seen | undefined): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(seen?.body));
}
