import { CreateKeyCommand, DecryptCommand, DisableKeyCommand, EnableKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import { DeleteSecretCommand, DescribeSecretCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newCanary } from "../canary/canary.ts";
import { chain, webhook } from "../setup/workflow.ts";
import { vaultSecret } from "./vault-secret-node.ts";
import { type Run, World } from "./world.ts";

let world: World;
let secrets: SecretsManagerClient;
let kms: KMSClient;
let keyId: string;

beforeAll(async () => {
  world = await World.start();
  const { endpoint, region, credentials } = world.aws;
  secrets = new SecretsManagerClient({ endpoint, region, credentials });
  kms = new KMSClient({ endpoint, region, credentials });
  keyId = (await kms.send(new CreateKeyCommand({}))).KeyMetadata?.KeyId ?? "";
});

afterAll(async () => {
  secrets.destroy();
  kms.destroy();
  await world.stop();
});

const GENERATED = /^[A-Za-z0-9]{40}$/;
/** Values that a person decided to have stored by n8n. */
const EXCEPTIONS = { typed: "entered by hand", brought: "entered by an expression", opened: "returned by Open" };
const generate = { valueFrom: "generate" };
const place = { variable: "SIGNING_KEY", environment: "prod" };
const locator = (value: string) => ({ __rl: true, mode: "id", value });

/** Runs one operation of the node in a workflow of this name, which is sent a body. */
async function operate(name: string, secretId: string, parameters: Record<string, unknown>, body = {}) {
  const node = vaultSecret(await world.awsCredential(), secretId, { resource: "secret", ...parameters });
  return world.run(chain(name, [webhook(name), node]), body);
}

function itemsOf(run: Run): Record<string, unknown>[] {
  expect(run.status, failureOf(run)).toBe("success");
  return JSON.parse(run.answer.text);
}

/** What the execution says went wrong, and what it advises. */
function failureOf({ text }: Run): string {
  const execution: { data: { resultData: { error?: { message: string; description?: string } } } } = JSON.parse(text);
  const { message = "", description = "" } = execution.data.resultData.error ?? {};
  return `${message} ${description}`;
}

describe("Secret → Create", () => {
  test("makes a value that is in the vault only", async () => {
    const run = await operate("create", "", { operation: "create", name: "e2e/created", ...generate });
    const value = await world.watch("created");
    expect(value).toMatch(GENERATED);
    const items = itemsOf(run);
    expect(items).toMatchObject([{ name: "e2e/created", region: world.aws.region, created: true }]);
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(["arn", "created", "name", "region", "versionId"]);
  });

  test("makes one as a field, under a key of its own, with tags", async () => {
    const name = `={{ "e2e/" + $json.body.name }}`;
    const tags = { tag: [{ key: "vault-secret:owner", value: "newsletter" }] };
    const parameters = {
      operation: "create",
      name,
      jsonField: "SIGNING_KEY",
      valueLength: 64,
      kmsKey: locator(keyId),
      options: { description: "Signs the newsletter", tags },
    };
    itemsOf(await operate("create-field", "", { ...parameters, ...generate }, { name: "created-field" }));
    const value = JSON.parse(await world.watch("created-field"));
    expect(value).toEqual({ SIGNING_KEY: expect.stringMatching(/^[A-Za-z0-9]{64}$/) });
    const described = await secrets.send(new DescribeSecretCommand({ SecretId: "e2e/created-field" }));
    expect(described.KmsKeyId).toContain(keyId);
    expect(described.Description).toBe("Signs the newsletter");
    expect(described.Tags).toEqual([{ Key: "vault-secret:owner", Value: "newsletter" }]);
  });

  test("leaves a secret of the same name as it is, and says so", async () => {
    const key = await world.secret("existing");
    const run = await operate("create-again", "", { operation: "create", name: "e2e/existing", ...generate });
    expect(run.status).toBe("error");
    expect(failureOf(run)).toMatch(/"?e2e\/existing.*exists already.*Choose another name/);
    expect(JSON.parse(await world.valueOf("e2e/existing"))).toEqual({ API_KEY: key });
  });

  test("refuses a name that the credential does not allow", async () => {
    const run = await operate("create-private", "", { operation: "create", name: "private/new", ...generate });
    expect(failureOf(run)).toContain("not on the list of allowed secrets");
    await expect(world.valueOf("private/new")).rejects.toThrow("can't find");
  });

  test("needs a key that is not disabled", async () => {
    await kms.send(new DisableKeyCommand({ KeyId: keyId }));
    const parameters = { operation: "create", name: "e2e/no-key", kmsKey: locator(keyId), ...generate };
    const run = await operate("create-key-disabled", "", parameters);
    await kms.send(new EnableKeyCommand({ KeyId: keyId }));
    expect(run.status).toBe("error");
    expect(failureOf(run)).toMatch(/disabled/);
    await expect(world.valueOf("e2e/no-key")).rejects.toThrow("can't find");
  });
});

describe("Secret → Put", () => {
  test("replaces the whole value by one that is in the vault only", async () => {
    await world.secret("put-whole");
    const [item] = itemsOf(await operate("put-whole", "e2e/put-whole", { operation: "put", ...generate }));
    expect(await world.watch("put-whole")).toMatch(GENERATED);
    const described = await secrets.send(new DescribeSecretCommand({ SecretId: "e2e/put-whole" }));
    expect(described.VersionIdsToStages).toMatchObject({ [String(item?.versionId)]: ["AWSCURRENT"] });
  });

  test("sets one field of a JSON secret and leaves the others as they are", async () => {
    const key = await world.secret("put-field");
    const parameters = { operation: "put", jsonField: "SIGNING_KEY", ...generate };
    itemsOf(await operate("put-field", "e2e/put-field", parameters));
    const value = JSON.parse(await world.watch("put-field"));
    expect(value).toEqual({ API_KEY: key, SIGNING_KEY: expect.stringMatching(GENERATED) });
  });

  test("says that a secret waits for its deletion", async () => {
    await world.secret("put-deleted");
    await secrets.send(new DeleteSecretCommand({ SecretId: "e2e/put-deleted" }));
    const run = await operate("put-deleted", "e2e/put-deleted", { operation: "put", ...generate });
    expect(run.status).toBe("error");
    expect(failureOf(run)).toMatch(/e2e\/put-deleted.*scheduled for deletion.*Restore it/);
  });

  test("stores what is read next, though the old value was still fresh in memory", async () => {
    const key = await world.secret("put-read");
    const before = { operation: "get", jsonField: "API_KEY" };
    expect(itemsOf(await operate("put-read-before", "e2e/put-read", before))).toMatchObject([{ length: key.length }]);
    const parameters = { operation: "put", jsonField: "API_KEY", valueLength: 99, ...generate };
    itemsOf(await operate("put-read", "e2e/put-read", parameters));
    await world.watch("put-read");
    expect(itemsOf(await operate("put-read-after", "e2e/put-read", before))).toMatchObject([{ length: 99 }]);
  });
});

test("Secret → Delete and Restore: a secret goes and comes back with its value", async () => {
  const key = await world.secret("deleted");
  const deletion = async () =>
    (await secrets.send(new DescribeSecretCommand({ SecretId: "e2e/deleted" }))).DeletedDate !== undefined;
  const run = await operate("delete", "e2e/deleted", { operation: "delete", recoveryWindowDays: 7 });
  expect(itemsOf(run)).toMatchObject([{ deleted: true, name: "e2e/deleted", deletionDate: expect.any(String) }]);
  expect(await deletion()).toBe(true);
  const read = await operate("deleted-read", "e2e/deleted", { operation: "get" });
  expect(failureOf(read)).toMatch(/e2e\/deleted.*scheduled for deletion/);

  const restored = await operate("restore", "e2e/deleted", { operation: "restore" });
  expect(itemsOf(restored)).toMatchObject([{ restored: true, name: "e2e/deleted" }]);
  expect(await deletion()).toBe(false);
  expect(JSON.parse(await world.valueOf("e2e/deleted"))).toEqual({ API_KEY: key });
});

test("Secret → Delete Without Recovery leaves nothing", async () => {
  await world.secret("forced");
  itemsOf(await operate("delete-forced", "e2e/forced", { operation: "delete", force: true }));
  await expect(world.valueOf("e2e/forced")).rejects.toThrow("can't find");
  const run = await operate("restore-forced", "e2e/forced", { operation: "restore" });
  expect(failureOf(run)).toMatch(/e2e\/forced.*does not exist/);
});

describe("Sealed Value", () => {
  const sealing = { resource: "sealedValue", operation: "seal", ...generate, ...place };
  const opening = { resource: "sealedValue", operation: "open", ...place };

  /** Seals a value that is in no vault but may be opened by KMS, and returns the text. */
  async function seal(name: string): Promise<string> {
    const [item] = itemsOf(await operate(name, "", { ...sealing, kmsKey: locator(keyId) }));
    expect(Object.keys(item ?? {}).sort()).toEqual(["env", "name", "reference"]);
    return String(item?.reference);
  }

  /** What KMS says stands in the text, for the place of use that it is bound to. */
  async function plain(reference: string, name: string): Promise<string> {
    const blob = Buffer.from(reference.replace(/^aws-kms:|\?.*$/g, ""), "base64");
    const EncryptionContext = { app: "vault-secret", name: "SIGNING_KEY", env: "prod" };
    const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob: blob, KeyId: keyId, EncryptionContext }));
    const value = Buffer.from(Plaintext ?? []).toString();
    world.keys[`${name} in clear`] = value;
    return value;
  }

  test("Seal returns a text that KMS opens; Open says how long the value is", async () => {
    const reference = await seal("sealed");
    expect(await plain(reference, "sealed")).toMatch(GENERATED);
    const items = itemsOf(await operate("opened", "", { ...opening, reference }));
    expect(items).toEqual([{ name: "SIGNING_KEY", env: "prod", length: 40 }]);
  });

  test("Open refuses another place of use", async () => {
    const reference = await seal("sealed-moved");
    await plain(reference, "sealed-moved");
    const run = await operate("opened-elsewhere", "", { ...opening, reference, variable: "OTHER_KEY" });
    expect(run.status).toBe("error");
    expect(failureOf(run)).toMatch(/does not open here.*another application, variable or environment/);
  });

  test("Open and Seal need a key that is not disabled", async () => {
    const reference = await seal("sealed-disabled");
    await plain(reference, "sealed-disabled");
    await kms.send(new DisableKeyCommand({ KeyId: keyId }));
    const opened = await operate("opened-disabled", "", { ...opening, reference });
    const again = await operate("seal-disabled", "", { ...sealing, kmsKey: locator(keyId) });
    await kms.send(new EnableKeyCommand({ KeyId: keyId }));
    for (const run of [opened, again]) {
      expect(run.status).toBe("error");
      expect(failureOf(run)).toMatch(/KMS key.*is disabled.*Enable the key/);
    }
  });

  test("Open with Return Value is stored by n8n: the exception that its notice states", async () => {
    const reference = await seal("sealed-returned");
    const value = await plain(reference, EXCEPTIONS.opened);
    const items = itemsOf(await operate("opened-returned", "", { ...opening, reference, returnValue: true }));
    expect(items).toMatchObject([{ value }]);
    const places = (await world.search(`${EXCEPTIONS.opened} in clear`)).hits.map((hit) => hit.place);
    expect(places).toContain("database execution_data.data of opened-returned");
    expect(places.filter((place) => place.endsWith(" of sealed-returned"))).toEqual([]);
  });
});

describe("Enter Value is stored by n8n, as its notice states", () => {
  test("with the workflow when it is typed", async () => {
    const value = newCanary();
    world.keys[EXCEPTIONS.typed] = value;
    await world.secret("typed");
    const parameters = { operation: "put", valueFrom: "enter", secretValue: value };
    const items = itemsOf(await operate("typed", "e2e/typed", parameters));
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(["arn", "created", "name", "region", "versionId"]);
    expect(await world.valueOf("e2e/typed")).toBe(value);
    const places = (await world.search(EXCEPTIONS.typed)).hits.map((hit) => hit.place);
    expect(places).toContain("database workflow_entity.nodes");
  });

  test("with the execution when an earlier node brings it", async () => {
    const value = newCanary();
    world.keys[EXCEPTIONS.brought] = value;
    const parameters = {
      operation: "create",
      name: "e2e/brought",
      valueFrom: "enter",
      secretValue: "={{ $json.body.value }}",
    };
    itemsOf(await operate("brought", "", parameters, { value }));
    expect(await world.valueOf("e2e/brought")).toBe(value);
    const places = (await world.search(EXCEPTIONS.brought)).hits.map((hit) => hit.place);
    expect(places).toContain("database execution_data.data of brought");
    expect(places).not.toContain("database workflow_entity.nodes");
  });
});

test("Nothing of any other value is in n8n's tables, files, logs or answers", async () => {
  const stated: string[] = [EXCEPTIONS.typed, EXCEPTIONS.brought, `${EXCEPTIONS.opened} in clear`];
  expect(Object.keys(world.keys).length).toBeGreaterThan(12);
  expect((await world.search()).hits.filter(({ canary }) => !stated.includes(canary))).toEqual([]);
});
