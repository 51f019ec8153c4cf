import { expect, test, vi } from "vitest";
import { newSigner } from "../../src/testing.ts";
import { gate, newKey, openVault } from "../fixture.ts";

const REF = "aws-sm://prod/app/openai";

test("what another identity fetched is not served once the change is seen", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  aws.set("prod/app/other", newKey());
  await vault.get(REF);
  const { accessKeyId } = aws.signer;

  aws.signer = newSigner(accessKeyId); // the same access key id, another secret
  await vault.get("aws-sm://prod/app/other");

  expect(vault.peek(REF)).toBeUndefined();
  aws.fail({ name: "AccessDeniedException" });
  await expect(vault.get(REF)).rejects.toMatchObject({ code: "DENIED" });
});

test("what the new identity fetches is kept from the first read on", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  await vault.get(REF);

  aws.signer = newSigner();
  await vault.get(REF, { refresh: true });

  expect(vault.peek(REF)).toBeDefined();
  expect(aws.count()).toBe(2);
});

test("what a former identity was asking for is not kept", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  aws.set("prod/app/other", newKey());
  const slow = gate();
  aws.latency = () => slow.promise;
  const late = vault.get(REF);
  await vi.waitFor(() => expect(aws.count()).toBe(1));
  aws.latency = () => Promise.resolve();
  aws.signer = newSigner();
  await vault.get("aws-sm://prod/app/other");

  slow.open();
  await late;

  expect(vault.peek(REF)).toBeUndefined();
});

test("new credentials with the same fields are the same identity", async () => {
  const { aws, vault } = openVault();
  aws.set("prod/app/openai", newKey());
  aws.set("prod/app/other", newKey());
  await vault.get(REF);

  aws.signer = { ...aws.signer };
  await vault.get("aws-sm://prod/app/other");

  expect(vault.peek(REF)).toBeDefined();
});

test("the host is asked for the clients of a Region once", async () => {
  const { aws } = openVault();
  const asked: (string | undefined)[] = [];
  aws.set("prod/app/openai", newKey());
  const { vault } = openVault({
    aws: (region) => {
      asked.push(region);
      return aws(region);
    },
  });

  await vault.get(REF);
  await vault.get(`${REF}?region=eu-west-1`);
  await vault.list({ region: "us-east-1" });
  await vault.list({ region: "us-east-1" });

  expect(asked).toEqual([undefined, "us-east-1"]);
});

test("a name that cannot be a Region never reaches the host", async () => {
  const { aws, vault } = openVault();

  await expect(vault.list({ region: "eu-west-1.example.com" })).rejects.toMatchObject({ code: "UNKNOWN_REGION" });
  expect(aws.count()).toBe(0);
});

test("disposing closes the clients, once each", async () => {
  const { aws } = openVault();
  let destroyed = 0;
  const { vault } = openVault({ aws: (region) => ({ ...aws(region), destroy: () => void destroyed++ }) });
  await vault.list();
  await vault.list({ region: "us-east-1" });

  vault.dispose();

  expect(destroyed).toBe(2);
  await expect(vault.list()).rejects.toMatchObject({ code: "DISPOSED" });
});
