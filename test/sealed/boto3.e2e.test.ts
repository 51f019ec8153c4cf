import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CreateAliasCommand, CreateKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import { createVault, type Vault } from "@vault-secret/core";
import { nodeAws } from "@vault-secret/core/node";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type LocalKms, startLocalKms } from "../setup/local-kms.ts";
import { type Moto, startMoto } from "../setup/moto.ts";
import { installAwsCli } from "./aws-cli.ts";
import { type Outcome, runOn } from "./run-on.ts";

const place = { app: "vault-secret", name: "OPENAI_API_KEY", env: "prod" };
const moved = { ...place, name: "OTHER_API_KEY" };
const credentials = { accessKeyId: "testing", secretAccessKey: "testing" };
const lengths = [
  ["a bare ciphertext", 4096],
  ["an envelope", 4097],
] as const;

let moto: Moto;
let localKms: LocalKms;
let awsCli: string;

beforeAll(async () => {
  [moto, localKms, awsCli] = await Promise.all([startMoto(), startLocalKms(), installAwsCli()]);
  await createKeys({ endpoint: moto.endpoint, region: "eu-west-1" });
  await createKeys(localKms);
});
afterAll(() => Promise.all([moto?.stop(), localKms?.stop()]));

describe.each([
  ["moto", () => ({ endpoint: moto.endpoint, region: "eu-west-1" })],
  ["local-kms", () => localKms],
])("on %s", (_, at) => {
  test.each(lengths)("Python opens %s that core sealed", async (__, length) => {
    const value = freshValue(length);
    const reference = await vaultAt(at()).seal(value, { keyId: "alias/one", context: { ...place, tenant: "t 1&2" } });
    expect(await openInPython(at(), reference, place)).toEqual({ code: 0, stdout: value, stderr: "" });
  });

  test.each(lengths)("neither core nor Python opens %s moved to another variable", async (__, length) => {
    const vault = vaultAt(at());
    const reference = await vault.seal(freshValue(length), { keyId: "alias/one", context: place });
    await expect(vault.open(reference, { context: moved })).rejects.toMatchObject({ code: "CONTEXT_MISMATCH" });
    const { code, stdout, stderr } = await openInPython(at(), reference, moved);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("InvalidCiphertextException");
  });

  test.each(lengths)("core opens %s only while no character of it is changed", async (__, length) => {
    const vault = vaultAt(at());
    const value = freshValue(length);
    const reference = await vault.seal(value, { keyId: "alias/one", context: place });
    expect((await vault.open(reference, { context: place })).reveal()).toBe(value);
    const text = reference.slice(0, reference.indexOf("?"));
    const middle = Math.floor(text.length * 0.9);
    const other = text[middle] === "A" ? "B" : "A";
    const damaged = reference.slice(0, middle) + other + reference.slice(middle + 1);
    await expect(vault.open(damaged, { context: place })).rejects.toMatchObject({
      code: expect.stringMatching(/^(CONTEXT_MISMATCH|CANNOT_OPEN)$/),
    });
  });

  test("core opens a ciphertext that boto3 encrypted", async () => {
    const value = freshValue(40);
    const { endpoint, region } = at();
    const script = fileURLToPath(new URL("encrypt_blob.py", import.meta.url));
    const { stdout } = await runOn(value, moto.python, [script, endpoint, region, "alias/one", ...pairsOf(place)]);
    const opened = await vaultAt(at()).open(`aws-kms:${stdout.trim()}?key=alias/one`, { context: place });
    expect(opened.reveal()).toBe(value);
  });

  test("`aws kms decrypt` opens a bare ciphertext, and only with the context", async () => {
    const value = freshValue(40);
    const reference = await vaultAt(at()).seal(value, { keyId: "alias/one", context: place });
    const blob = await fileOf(Buffer.from(reference.slice("aws-kms:".length, reference.indexOf("?")), "base64"));
    const { endpoint, region } = at();
    const words = ["--endpoint-url", endpoint, "--region", region, "kms", "decrypt", "--key-id", "alias/one"];
    const output = ["--ciphertext-blob", `fileb://${blob}`, "--query", "Plaintext", "--output", "text"];
    const context = ["--encryption-context", pairsOf(place).join(",")];
    const { stdout } = await runOn("", awsCli, [...words, ...output, ...context]);
    expect(Buffer.from(stdout, "base64").toString()).toBe(value);
    const without = await runOn("", awsCli, [...words, ...output]);
    expect(without).toMatchObject({ stdout: "", stderr: expect.stringContaining("InvalidCiphertextException") });
  });
});

async function createKeys({ endpoint, region }: { endpoint: string; region: string }): Promise<void> {
  const kms = new KMSClient({ endpoint, region, credentials });
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  await kms.send(new CreateAliasCommand({ AliasName: "alias/one", TargetKeyId: KeyMetadata?.KeyId }));
  kms.destroy();
}

function vaultAt({ endpoint, region }: { endpoint: string; region: string }): Vault {
  const vault = createVault({ aws: nodeAws({ endpoint, region, credentials }) });
  onTestFinished(() => vault.dispose());
  return vault;
}

function openInPython(
  { endpoint, region }: { endpoint: string; region: string },
  reference: string,
  context: Record<string, string>,
): Promise<Outcome> {
  const script = fileURLToPath(new URL("open_sealed.py", import.meta.url));
  return runOn(`${reference}\n`, moto.python, [script, endpoint, region, ...pairsOf(context)]);
}

async function fileOf(bytes: Buffer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vault-secret-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "blob");
  await writeFile(path, bytes);
  return path;
}

function pairsOf(context: Record<string, string>): string[] {
  return Object.entries(context).map(([key, value]) => `${key}=${value}`);
}

/** Made anew for each run, with a character of two bytes. */
function freshValue(bytes: number): string {
  return `é${crypto.randomUUID()}`.padEnd(bytes - 1, "x");
}
