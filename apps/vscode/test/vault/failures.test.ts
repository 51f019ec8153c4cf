import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Fault } from "@vault-secret/local-aws/faults";
import { describe, expect, onTestFinished, test } from "vitest";
import { openVault } from "../../src/vault/aws.ts";
import type { VaultFailureCode } from "../../src/vault/failure.ts";
import type { VaultClient } from "../../src/vault/vault-client.ts";
import { createWorld, failure, fakeKey, newSecret, setVariable, wrapped } from "./world.ts";

const faults: Fault[] = [{ kind: "denied" }, { kind: "throttled" }, { kind: "unavailable", body: "html" }];

describe("what AWS refuses", () => {
  test("a denied creation names the IAM action that is missing", async () => {
    const { client, faults } = await createWorld();
    faults.inject({ fault: { kind: "denied" }, operation: "CreateSecret" });
    const key = fakeKey();
    const error = await failure(client.create(newSecret(key)), "denied", key);
    expect(error.facts.iamAction).toBe("secretsmanager:CreateSecret");
    expect(error.facts.hint).toContain("secretsmanager:CreateSecret");
  });

  test("a denied KMS key names its actions", async () => {
    const { client, faults } = await createWorld();
    faults.inject({ fault: { kind: "kmsDenied" }, operation: "CreateSecret" });
    const key = fakeKey();
    const error = await failure(client.create(newSecret(key)), "kms-denied", key);
    expect(error.facts.iamAction).toMatch(/^kms:GenerateDataKey/);
  });

  test.each<[Fault, VaultFailureCode]>([
    [{ kind: "throttled" }, "try-again"],
    [{ kind: "unavailable", body: "html" }, "try-again"],
    [{ kind: "reset" }, "no-network"],
    [{ kind: "redirect", location: "http://127.0.0.1:1/" }, "no-network"],
    [{ kind: "truncated" }, "unexpected"],
  ])("%j while storing is %s, and storing again with the same token finds one secret", async (fault, code) => {
    const { client, faults } = await createWorld();
    const secret = newSecret(fakeKey());
    const undo = faults.inject({ fault, operation: "CreateSecret" });
    await failure(client.store(secret), code, secret.value.reveal());
    undo();
    const stored = await client.store(secret);
    expect(stored.versionId).toBe(secret.token);
    expect(await client.list("")).toHaveLength(1);
  });

  test("a clock that is an hour off stops nobody", async () => {
    const { client, faults } = await createWorld();
    faults.clockSkewMs = 3_600_000;
    expect(await client.store(newSecret(fakeKey()))).toMatchObject({ outcome: "created" });
  });
});

describe("who asks", () => {
  test("no credentials: the command that signs in, with the profile", async () => {
    await createWorld();
    setVariable("AWS_ACCESS_KEY_ID", undefined);
    setVariable("AWS_SECRET_ACCESS_KEY", undefined);
    setVariable("AWS_EC2_METADATA_DISABLED", "true");
    const client = await openVault({
      vault: "aws",
      profile: "work",
      region: "eu-west-1",
      endpoint: "http://127.0.0.1:1",
    });
    const error = await failure(client.identity(), "sign-in");
    expect(error.facts.command).toBe("aws sso login --profile work");
    await client.dispose();
  });

  test("an SSO session that has ended: the same command; with new keys in the shared files the same client goes on", async () => {
    const { home, endpoint } = await createWorld();
    const { AWS_ACCESS_KEY_ID: id = "", AWS_SECRET_ACCESS_KEY: secret = "" } = process.env;
    setVariable("AWS_ACCESS_KEY_ID", undefined);
    setVariable("AWS_SECRET_ACCESS_KEY", undefined);
    const start = "https://example.awsapps.com/start";
    await writeAws(home, "config", [
      "[profile work]",
      `sso_start_url = ${start}`,
      "sso_region = us-east-1",
      "sso_account_id = 000000000000",
      "sso_role_name = Dev",
    ]);
    const cached = `sso/cache/${createHash("sha1").update(start).digest("hex")}.json`;
    const token = { accessToken: "x", expiresAt: "2020-01-01T00:00:00Z", region: "us-east-1", startUrl: start };
    await writeAws(home, cached, [JSON.stringify(token)]);
    const client = await openVault({ vault: "aws", profile: "work", region: "us-east-1", endpoint });
    onTestFinished(() => client.dispose());
    const key = fakeKey();
    const stored = newSecret(key);
    const error = await failure(client.store(stored), "sign-in", key);
    expect(error.facts.command).toBe("aws sso login --profile work");

    await writeAws(home, "config", ["[profile work]", "region = us-east-1"]);
    await writeAws(home, "credentials", ["[work]", `aws_access_key_id = ${id}`, `aws_secret_access_key = ${secret}`]);
    expect(await client.store(stored)).toMatchObject({ outcome: "created", versionId: stored.token });
  });

  test("a profile that wants an MFA code: a person is asked once, and may say no", async () => {
    const { home, endpoint } = await createWorld();
    const { AWS_ACCESS_KEY_ID: id = "", AWS_SECRET_ACCESS_KEY: secret = "" } = process.env;
    setVariable("AWS_ACCESS_KEY_ID", undefined);
    setVariable("AWS_SECRET_ACCESS_KEY", undefined);
    setVariable("AWS_ENDPOINT_URL", endpoint);
    const device = "arn:aws:iam::000000000000:mfa/me";
    await writeAws(home, "credentials", ["[base]", `aws_access_key_id = ${id}`, `aws_secret_access_key = ${secret}`]);
    await writeAws(home, "config", [
      "[profile base]",
      "[profile work]",
      "role_arn = arn:aws:iam::000000000000:role/dev",
      "source_profile = base",
      `mfa_serial = ${device}`,
    ]);
    const answers = [undefined, "123456"];
    const asked: string[] = [];
    const askMfaCode = async (serial: string) => {
      asked.push(serial);
      return answers.shift();
    };
    const client = await openVault({ vault: "aws", profile: "work", region: "us-east-1", endpoint }, { askMfaCode });
    onTestFinished(() => client.dispose());
    await failure(client.identity(), "cancelled");
    const [identity] = await Promise.all([client.identity(), client.list(""), client.keys()]);
    expect(identity.arn).toContain("assumed-role/dev");
    expect(asked).toEqual([device, device]);
  });

  test("credentials that AWS does not know: no command, but the possible causes", async () => {
    const { endpoint } = await createWorld();
    setVariable("AWS_SECRET_ACCESS_KEY", fakeKey());
    const client = await openVault({ vault: "aws", region: "us-east-1", endpoint });
    const error = await failure(client.identity(), "sign-in");
    expect(error.facts.command).toBeUndefined();
    expect(error.facts.hint).toContain("causes");
    await client.dispose();
  });

  test("no Region, a Region that is none, and an endpoint in clear are settings to change", async () => {
    await createWorld();
    await failure(openVault({ vault: "aws", region: "" }), "wrong-region");
    await failure(openVault({ vault: "aws", region: "Frankfurt" }), "wrong-region");
    await failure(openVault({ vault: "aws", region: "us-east-1", endpoint: "http://vault.example" }), "configuration");
  });

  test("nobody listens: no network", async () => {
    await createWorld();
    const client = await openVault({ vault: "aws", region: "us-east-1", endpoint: "http://127.0.0.1:1" });
    const key = fakeKey();
    await failure(client.store(newSecret(key)), "no-network", key);
    await client.dispose();
  });
});

describe("cancelling", () => {
  const calls: Record<string, (client: VaultClient, signal: AbortSignal) => Promise<unknown>> = {
    identity: (client, signal) => client.identity({ signal }),
    keys: (client, signal) => client.keys({ signal }),
    list: (client, signal) => client.list("", { signal }),
    describe: (client, signal) => client.describe("a", { signal }),
    fields: (client, signal) => client.fields("a", { signal }),
    create: (client, signal) => client.create(newSecret("x"), { signal }),
    addField: (client, signal) => client.addField(newSecret("x", { name: "a" }), { signal }),
    store: (client, signal) => client.store(newSecret("x"), { signal }),
    findEqual: (client, signal) => client.findEqual(wrapped("x"), ["a"], { signal }),
    rotate: (client, signal) => client.rotate("aws-sm://a#b", wrapped("x"), { signal }),
    getForRun: (client, signal) => client.getForRun([{ name: "A", reference: "aws-sm://a" }], { signal }),
  };

  test.each(Object.keys(calls))("%s ends at once while AWS hangs, and does not begin after a cancel", async (name) => {
    const { client, other, faults } = await createWorld();
    await other.create({ name: "a", value: "{}" });
    faults.inject({ fault: { kind: "hang" } });
    const before = faults.log.length;
    const controller = new AbortController();
    faults.onRequest = () => controller.abort();
    const call = calls[name];
    if (!call) throw new Error(name);
    await failure(call(client, controller.signal), "cancelled");
    expect(faults.log.length - before).toBe(1);
    faults.onRequest = undefined;
    await failure(call(client, AbortSignal.abort()), "cancelled");
    expect(faults.log.length - before).toBe(1);
  });

  test("closing the vault cancels what is under way", async () => {
    const { client, faults } = await createWorld();
    faults.inject({ fault: { kind: "unavailable", body: "json" } });
    await client.dispose();
    await failure(client.identity(), "cancelled");
  });
});

async function writeAws(home: string, name: string, lines: readonly string[]): Promise<void> {
  const path = join(home, ".aws", name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${lines.join("\n")}\n`);
}

test.each(faults)("a key is in none of the words of a failure: %j", async (fault) => {
  const { client, faults } = await createWorld();
  const key = fakeKey();
  faults.inject({ fault });
  const calls = [
    client.create(newSecret(key)),
    client.addField(newSecret(key)),
    client.store(newSecret(key)),
    client.rotate("aws-sm://a#b", wrapped(key)),
  ];
  for (const call of await Promise.allSettled(calls)) {
    if (call.status === "fulfilled") throw new Error("succeeded");
    expect(JSON.stringify(call.reason) + call.reason.stack).not.toContain(key);
  }
});
