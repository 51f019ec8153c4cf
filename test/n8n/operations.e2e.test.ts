import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chain, webhook } from "../setup/workflow.ts";
import { vaultSecret } from "./vault-secret-node.ts";
import { World } from "./world.ts";

let world: World;

beforeAll(async () => {
  world = await World.start();
});

afterAll(() => world.stop());

/** What the execution says went wrong. */
function failureIn(text: string): string {
  return /"error":\{.*?"message":"(.*?)"/.exec(text)?.[1] ?? "";
}

/** Runs one operation on a secret of its own and returns the items that come out. */
async function operate(name: string, parameters: Record<string, unknown>) {
  const key = await world.secret(name);
  const node = vaultSecret(await world.awsCredential(), `e2e/${name}`, parameters);
  const run = await world.run(chain(name, [webhook(name), node]));
  expect(run.status, failureIn(run.text)).toBe("success");
  return { key, items: JSON.parse(run.answer.text) as Record<string, unknown>[] };
}

describe("The Vault Secret node tells of a secret, not what it is", () => {
  test("Get returns where the value is and how long it is", async () => {
    const { key, items } = await operate("get", { resource: "secret", operation: "get", jsonField: "API_KEY" });
    expect(items).toMatchObject([{ name: "e2e/get", fieldFound: true, length: key.length }]);
    expect(Object.keys(items[0] ?? {})).not.toContain("value");
  });

  test("Describe returns its metadata", async () => {
    const { items } = await operate("describe", { resource: "secret", operation: "describe" });
    expect(items).toMatchObject([{ name: "e2e/describe", versions: {} }]);
  });

  test("Get Many returns the names that the credential allows", async () => {
    await world.secret("hidden", "private");
    const { items } = await operate("many", { resource: "secret", operation: "getAll", returnAll: true });
    const names = items.map(({ name }) => name);
    expect(names).toContain("e2e/many");
    expect(names).not.toContain("private/hidden");
  });

  test("Test Retrieval reads for real and says that it can", async () => {
    const { items } = await operate("tried", { resource: "secret", operation: "test", jsonField: "API_KEY" });
    expect(items).toMatchObject([{ name: "e2e/tried", fieldFound: true }]);
  });

  test("Setup → Check says who we are and what is missing", async () => {
    const { items } = await operate("checked", { resource: "setup", operation: "check" });
    const said = Object.fromEntries(items.map(({ check, result, detail }) => [check, `${result}: ${detail}`]));
    expect(said.Verdict).toContain("Ready");
    expect(said["Sign in"]).toMatch(new RegExp(`^Works: arn:aws:iam::000000000000:.* in ${world.aws.region}`));
    expect(said["Read secret"]).toContain("Works");
    expect(said["List secrets"]).toContain("Works");
  });
});

test("Get with Return Value switched on is stored by n8n: the exception that its notice states", async () => {
  const parameters = { resource: "secret", operation: "get", jsonField: "API_KEY", returnValue: true };
  const { key, items } = await operate("returned", parameters);
  expect(items).toMatchObject([{ value: key }]);
  const { hits } = await world.search("returned");
  expect(hits.map(({ place }) => place)).toContain("database execution_data.data of returned");
});

test("Nothing of any other key is in n8n's tables, files, logs or answers", async () => {
  const { hits } = await world.search();
  expect(hits.filter(({ canary }) => canary !== "returned")).toEqual([]);
});
