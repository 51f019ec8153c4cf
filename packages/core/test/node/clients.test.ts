import { DescribeKeyCommand } from "@aws-sdk/client-kms";
import { GetSecretValueCommand } from "@aws-sdk/client-secrets-manager";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { describe, expect, test, vi } from "vitest";
import type { AwsClients } from "../../src/aws/clients.ts";
import { toVaultError } from "../../src/errors/aws-errors.ts";
import { type NodeAwsOptions, nodeAws } from "../../src/node/clients.ts";
import { selfSigned } from "./certificate.ts";
import { accessKey, random, useCleanEnvironment } from "./environment.ts";
import { closedPort, secretAnswer, serve, serveProxy } from "./servers.ts";

const { file } = useCleanEnvironment();
const region = "eu-west-1";
const host = `secretsmanager.${region}.amazonaws.com`;
const certificate = selfSigned(host);

function connect(o: NodeAwsOptions): AwsClients {
  return nodeAws({ region, credentials: accessKey(), maxAttempts: 1, ...o })();
}

/** What callers see of a read: the value, or the VaultError. */
async function read({ secretsManager }: AwsClients): Promise<unknown> {
  try {
    return (await secretsManager.send(new GetSecretValueCommand({ SecretId: "a" }))).SecretString;
  } catch (error) {
    return toVaultError(error, { region });
  }
}

describe("options", () => {
  test.each<[string, NodeAwsOptions]>([
    ["app", { app: "two words" }],
    ["sessionName", { roleArn: "arn:aws:iam::123456789012:role/a", sessionName: "a b" }],
    ["roleArn", { roleArn: "reader" }],
    ["externalId", { externalId: "x" }],
    ["connectionTimeoutMs", { connectionTimeoutMs: 0 }],
    ["requestTimeoutMs", { requestTimeoutMs: Number.NaN }],
    ["maxAttempts", { maxAttempts: 1.5 }],
    ["tlsMinVersion", { tlsMinVersion: "TLSv1.1" as "TLSv1.2" }],
    ["ca", { ca: "/etc/ssl/company.pem" }],
    ["proxy", { proxy: "nonsense proxy" }],
  ])("%s is checked at once", (option, o) => {
    expect(() => nodeAws(o)).toThrow(expect.objectContaining({ code: "INVALID_OPTION", facts: { option } }));
  });

  test("a plain http endpoint beyond loopback is refused, wherever it is set", () => {
    const refused = expect.objectContaining({ code: "INVALID_ENDPOINT" });
    expect(() => nodeAws({ endpoint: "http://10.0.0.1" })).toThrow(refused);
    vi.stubEnv("AWS_ENDPOINT_URL", "http://secrets.example");
    expect(() => nodeAws({ region })()).toThrow(refused);
    vi.stubEnv("AWS_ENDPOINT_URL", undefined);
    file("config", "[default]\nendpoint_url = http://localhost:4566\n");
    expect(() => nodeAws({ region })()).toThrow(refused);
  });

  test("without a Region there are no clients", () => {
    expect(() => nodeAws()()).toThrow(expect.objectContaining({ code: "UNKNOWN_REGION" }));
  });

  test("identity says who calls, never a secret", () => {
    const key = accessKey();
    expect(connect({ credentials: key }).identity).toBe(key.accessKeyId);
    vi.stubEnv("AWS_PROFILE", "work");
    expect(nodeAws({ region })().identity).toBe("work");
  });
});

describe("calls", () => {
  test("of all three services go to the endpoint and carry the application's name", async () => {
    const server = await serve(({ headers }) =>
      headers["x-amz-target"] ? { body: "{}" } : { body: "<GetCallerIdentityResponse/>" },
    );
    const aws = connect({ endpoint: server.url, app: "newsletter" });
    await aws.secretsManager.send(new GetSecretValueCommand({ SecretId: "a" }));
    await aws.kms.send(new DescribeKeyCommand({ KeyId: "a" }));
    await aws.sts.send(new GetCallerIdentityCommand({}));
    expect(server.seen).toHaveLength(3);
    for (const { headers } of server.seen) expect(headers["user-agent"]).toContain("app/newsletter");
    expect(aws.endpoint).toBe(server.url);
  });

  test.each([301, 302, 307, 308])(
    "answered with a redirect %i fail, and the other address sees nothing",
    async (status) => {
      const other = await serve(() => secretAnswer("x"));
      const server = await serve(() => ({ status, headers: { location: `${other.url}/` } }));
      expect(await read(connect({ endpoint: server.url }))).toMatchObject({ code: "REDIRECTED" });
      expect(other.seen).toEqual([]);
    },
  );

  test("that are never answered end after requestTimeoutMs", async () => {
    const server = await serve(() => new Promise(() => {}));
    expect(await read(connect({ endpoint: server.url, requestTimeoutMs: 50 }))).toMatchObject({ code: "TIMEOUT" });
  });

  test("reuse their connection", async () => {
    const server = await serve(() => secretAnswer("x"), certificate);
    const aws = connect({ endpoint: server.url, ca: certificate.cert });
    expect([await read(aws), await read(aws), await read(aws)]).toEqual(["x", "x", "x"]);
    expect(server.connections()).toBe(1);
  });
});

describe("TLS", () => {
  test("1.3 with a known authority works", async () => {
    const server = await serve(() => secretAnswer("x"), certificate);
    expect(await read(connect({ endpoint: server.url, ca: certificate.cert }))).toBe("x");
  });

  test("1.2 is refused, and the hint names the option", async () => {
    const server = await serve(() => secretAnswer("x"), { ...certificate, maxVersion: "TLSv1.2" });
    expect(await read(connect({ endpoint: server.url, ca: certificate.cert }))).toMatchObject({
      code: "INSECURE",
      hint: expect.stringContaining("tlsMinVersion"),
    });
    expect(server.seen).toEqual([]);
  });

  test("1.2 is accepted when it is asked for", async () => {
    const server = await serve(() => secretAnswer("x"), { ...certificate, maxVersion: "TLSv1.2" });
    expect(await read(connect({ endpoint: server.url, ca: certificate.cert, tlsMinVersion: "TLSv1.2" }))).toBe("x");
  });

  test("with an unknown authority is refused, and the hint names the option", async () => {
    const server = await serve(() => secretAnswer("x"), certificate);
    expect(await read(connect({ endpoint: server.url }))).toMatchObject({
      code: "INSECURE",
      hint: expect.stringContaining("NODE_EXTRA_CA_CERTS"),
    });
    expect(server.seen).toEqual([]);
  });

  test("with the certificate of another host is refused", async () => {
    const server = await serve(() => secretAnswer("x"), certificate);
    const proxy = await serveProxy(server);
    vi.stubEnv("HTTPS_PROXY", proxy.url);
    expect(await read(connect({ region: "us-east-1", ca: certificate.cert }))).toMatchObject({ code: "INSECURE" });
    expect(server.seen).toEqual([]);
  });
});

describe("behind a proxy", () => {
  test("calls go through it, with its password, and their TLS is that of AWS", async () => {
    const password = random(12);
    const server = await serve(() => secretAnswer("x"), certificate);
    const proxy = await serveProxy(server);
    vi.stubEnv("HTTPS_PROXY", proxy.url.replace("//", `//me:${password}@`));
    const aws = connect({ ca: certificate.cert });
    expect([await read(aws), await read(aws)]).toEqual(["x", "x"]);
    expect(proxy.targets).toEqual([`${host}:443 Basic ${Buffer.from(`me:${password}`).toString("base64")}`]);
    expect(server.seen[0]?.headers["proxy-authorization"]).toBeUndefined();
  });

  test("TLS 1.2 is refused as it is without one", async () => {
    const server = await serve(() => secretAnswer("x"), { ...certificate, maxVersion: "TLSv1.2" });
    vi.stubEnv("HTTPS_PROXY", (await serveProxy(server)).url);
    expect(await read(connect({ ca: certificate.cert }))).toMatchObject({
      code: "INSECURE",
      hint: expect.stringContaining("tlsMinVersion"),
    });
    expect(await read(connect({ ca: certificate.cert, tlsMinVersion: "TLSv1.2" }))).toBe("x");
  });

  test("loopback endpoints are reached directly", async () => {
    const plain = await serve(() => secretAnswer("x"));
    const secure = await serve(() => secretAnswer("y"), certificate);
    vi.stubEnv("HTTPS_PROXY", `http://127.0.0.1:${await closedPort()}`);
    vi.stubEnv("HTTP_PROXY", `http://127.0.0.1:${await closedPort()}`);
    expect(await read(connect({ endpoint: plain.url }))).toBe("x");
    expect(await read(connect({ endpoint: secure.url, ca: certificate.cert }))).toBe("y");
  });

  test.each([403, 407, 502])(
    "one that answers with %i is unreachable by name, without its password",
    async (status) => {
      const password = random(12);
      const proxy = await serveProxy({ port: 1, status });
      vi.stubEnv("HTTPS_PROXY", proxy.url.replace("//", `//me:${password}@`));
      const error = await read(connect({}));
      expect(error).toMatchObject({ code: "UNREACHABLE", hint: expect.stringMatching(`HTTPS_PROXY .*${status}`) });
      expect(JSON.stringify(error)).not.toContain(password);
    },
  );

  test("one that cannot be reached is named", async () => {
    vi.stubEnv("HTTPS_PROXY", `http://127.0.0.1:${await closedPort()}`);
    expect(await read(connect({}))).toMatchObject({
      code: "UNREACHABLE",
      hint: expect.stringContaining("HTTPS_PROXY"),
    });
  });

  test("one that hangs up is named", async () => {
    const notAProxy = await serve(() => ({}));
    vi.stubEnv("HTTPS_PROXY", notAProxy.url);
    expect(await read(connect({}))).toMatchObject({
      code: "UNREACHABLE",
      hint: expect.stringContaining("HTTPS_PROXY"),
    });
  });

  test("one that never answers ends after connectionTimeoutMs", async () => {
    const proxy = await serveProxy({ port: 1, status: null });
    vi.stubEnv("HTTPS_PROXY", proxy.url);
    const aws = connect({ connectionTimeoutMs: 50, requestTimeoutMs: 600_000 });
    expect(await read(aws)).toMatchObject({ code: "TIMEOUT" });
  });
});
