import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { CreateSecretCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { startLocalAws } from "@vault-secret/local-aws";
import { expect, onTestFinished, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const readme = read("README.md");
const blocks = (language: string) =>
  [...readme.matchAll(/^```(\w+)\n(.*?)^```/gms)].filter(([, of]) => of === language).map(([, , text = ""]) => text);

test("CI runs every command of the README", () => {
  const commands = blocks("sh").flatMap((block) => block.match(/^npm [^#\n]*[^#\s]/gm) ?? []);
  const ci = read(".ci/run");

  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) expect(ci).toMatch(new RegExp(`;\\s+${command}( |$)`, "m"));
});

test("the files that the README links to exist", () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = ""]) => path);

  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(existsSync(join(root, link)), link).toBe(true);
});

test("the code of the README runs, and prints what it says", async () => {
  const aws = await startLocalAws({ memory: true });
  onTestFinished(() => aws.close());
  const client = new SecretsManagerClient({ ...aws, region: "eu-west-1" });
  onTestFinished(() => client.destroy());
  const SecretString = JSON.stringify({ OPENAI_API_KEY: randomBytes(24).toString("hex") });
  await client.send(new CreateSecretCommand({ Name: "prod/newsletter/openai", SecretString }));
  const [code = ""] = blocks("ts");
  const file = join(import.meta.dirname, `readme.${process.pid}.ts`);
  onTestFinished(() => rm(file));
  await writeFile(file, code);

  const env = {
    ...process.env,
    AWS_ENDPOINT_URL: aws.endpoint,
    AWS_ACCESS_KEY_ID: aws.credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: aws.credentials.secretAccessKey,
  };
  const { stdout } = await promisify(execFile)(process.execPath, [file], { env });

  expect(stdout.trim()).toBe(/\/\/ (<.*>)/.exec(code)?.[1]);
});
