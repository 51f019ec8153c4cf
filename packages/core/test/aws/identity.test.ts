import { expect, test } from "vitest";
import { identityTag } from "../../src/aws/identity.ts";
import { newSigner } from "../../src/testing.ts";

test("equal credentials have equal tags", async () => {
  const signer = newSigner();

  expect(await identityTag({ ...signer })).toBe(await identityTag({ ...signer }));
});

test("a difference in any field is another identity", async () => {
  const signer = newSigner();
  const session = { ...signer, sessionToken: crypto.randomUUID() };
  const all = [
    signer,
    newSigner(),
    newSigner(signer.accessKeyId),
    { ...newSigner(), secretAccessKey: signer.secretAccessKey },
    session,
    { ...session, sessionToken: crypto.randomUUID() },
    { ...signer, sessionToken: "" },
    // The same characters, cut elsewhere.
    {
      accessKeyId: signer.accessKeyId + signer.secretAccessKey.slice(0, 1),
      secretAccessKey: signer.secretAccessKey.slice(1),
    },
  ];

  const tags = await Promise.all(all.map(identityTag));

  expect(new Set(tags).size).toBe(all.length);
});

test("a tag shows nothing of the credentials", async () => {
  const signer = newSigner();
  const tag = await identityTag(signer);

  expect(tag).toMatch(/^[0-9a-f]{64}$/);
});
