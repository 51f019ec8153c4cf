import { randomUUID } from "node:crypto";
import { chmod, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clientOf } from "./client.ts";
import { newFolder, start, startOther } from "./process.ts";

test("everything is there after a restart, at the same address", async () => {
  const folder = await newFolder();
  const first = await start(folder);
  const { secrets, kms, sts } = clientOf(first);
  await secrets("CreateSecret", { Name: "kept", SecretString: "one" });
  await secrets("PutSecretValue", { SecretId: "kept", SecretString: "two" });
  const blob = await kms("Encrypt", {
    KeyId: ((await kms("CreateKey")).body.KeyMetadata as Record<string, unknown>).KeyId,
    Plaintext: "eA==",
  });
  const session = (await sts("AssumeRole", { RoleArn: "arn:aws:iam::000000000000:role/r", RoleSessionName: "s1" }))
    .text;
  await first.close();

  const second = await start(folder);
  expect([second.endpoint, second.credentials]).toEqual([first.endpoint, first.credentials]);
  const again = clientOf(second);
  const previous = await again.secrets("GetSecretValue", { SecretId: "kept", VersionStage: "AWSPREVIOUS" });
  expect(previous.body.SecretString).toBe("one");
  expect((await again.secrets("GetSecretValue", { SecretId: "kept" })).body.SecretString).toBe("two");
  expect((await again.kms("Decrypt", { CiphertextBlob: blob.body.CiphertextBlob })).body.Plaintext).toBe("eA==");
  const leaf = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`).exec(session)?.[1] ?? "";
  const credentials = {
    accessKeyId: leaf("AccessKeyId"),
    secretAccessKey: leaf("SecretAccessKey"),
    sessionToken: leaf("SessionToken"),
  };
  expect((await again.secrets("ListSecrets", {}, { credentials })).status).toBe(200);
});

test("folder and files are this user's alone, also if the folder was open before", async () => {
  const folder = await newFolder();
  await chmod(folder, 0o755);
  const aws = await start(folder);
  await clientOf(aws).secrets("CreateSecret", { Name: "a", SecretString: "x" });
  const mode = async (path: string) => (await stat(path)).mode & 0o777;
  expect(await mode(folder)).toBe(0o700);
  const files = await readdir(folder);
  expect(files.length).toBeGreaterThanOrEqual(4);
  for (const file of files) expect([file, await mode(join(folder, file))]).toEqual([file, 0o600]);
});

test("no value stands in any file, in no encoding", async () => {
  const folder = await newFolder();
  const aws = await start(folder);
  const value = randomUUID();
  await clientOf(aws).secrets("CreateSecret", { Name: "a", SecretString: value });
  const SecretBinary = Buffer.from(value).toString("base64");
  await clientOf(aws).secrets("CreateSecret", { Name: "b", SecretBinary });
  for (const file of await readdir(folder)) {
    const content = await readFile(join(folder, file), "latin1");
    for (const text of [value, SecretBinary, Buffer.from(value).toString("hex")]) expect(content).not.toContain(text);
  }
});

test.each([
  ["missing", (file: string) => rm(file), /is not there/],
  ["another one", (file: string) => writeFile(file, "00".repeat(32)), /does not open this vault/],
  ["cut", (file: string) => writeFile(file, "00"), /does not open this vault/],
])("a master key that is %s is reported, and never replaced by a new one", async (_case, spoil, message) => {
  const folder = await newFolder();
  await (await start(folder)).close();
  const file = join(folder, "master.key");
  const good = await readFile(file);
  await spoil(file);
  await expect(start(folder)).rejects.toThrow(message);
  await writeFile(file, good);
  expect((await start(folder)).owner).toBe(true);
});

test("a damaged credentials file is named and not quoted", async () => {
  const folder = await newFolder();
  await (await start(folder)).close();
  const canary = randomUUID();
  await writeFile(join(folder, "credentials.json"), `{"secretAccessKey": ${canary}`);
  const failure = await start(folder).catch((error: Error) => error);
  expect(String(failure)).toMatch(/credentials.json is damaged/);
  expect(String(failure)).not.toContain(canary.slice(0, 8));
});

test.each(["", "0", "70000", "nonsense"])("a port file that says %j is forgotten", async (content) => {
  const folder = await newFolder();
  await (await start(folder)).close();
  await writeFile(join(folder, "port"), content);
  const aws = await start(folder);
  expect((await clientOf(aws).kms("ListKeys")).status).toBe(200);
});

test("a vault that comes back from a backup still opens", async () => {
  const folder = await newFolder();
  const first = await start(folder);
  await clientOf(first).secrets("CreateSecret", { Name: "kept", SecretString: "x" });
  await first.close();
  const file = join(folder, "vault.db");
  const backup = await readFile(file);
  await rm(file);
  await (await start(folder)).close();
  await writeFile(file, backup);
  const read = await clientOf(await start(folder)).secrets("GetSecretValue", { SecretId: "kept" });
  expect(read.body.SecretString).toBe("x");
});

test("a kill in the middle of 1,000 writes loses nothing that was acknowledged, and leaves nothing half done", async () => {
  const folder = await newFolder();
  const other = await startOther(folder);
  const { secrets } = clientOf(other.started);
  const values = Array.from({ length: 1000 }, () => randomUUID().repeat(20));
  const acknowledged = new Set<number>();
  let next = 0;

  async function writeOn(): Promise<void> {
    while (next < values.length) {
      const index = next++;
      const answer = await secrets("CreateSecret", { Name: `n${index}`, SecretString: values[index] });
      if (answer.status === 200) acknowledged.add(index);
      if (acknowledged.size === 200) void other.kill();
    }
  }
  await Promise.allSettled(Array.from({ length: 8 }, writeOn));
  expect(acknowledged.size).toBeGreaterThanOrEqual(200);
  expect(acknowledged.size).toBeLessThan(1000);

  const survivor = clientOf(await start(folder));
  const read = await Promise.all(
    values.map((_, index) => survivor.secrets("GetSecretValue", { SecretId: `n${index}` })),
  );
  for (const [index, answer] of read.entries()) {
    if (acknowledged.has(index)) expect(answer.body.SecretString).toBe(values[index]);
    else expect(answer.error ?? answer.body.SecretString).toBeOneOf(["ResourceNotFoundException", values[index]]);
  }
});
