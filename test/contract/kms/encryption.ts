import {
  CreateKeyCommand,
  DecryptCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  type KMSClient,
  ReEncryptCommand,
} from "@aws-sdk/client-kms";
import { expect } from "vitest";
import { behaviour, bytes, expectRefusal } from "../case.ts";
import { createKey } from "./key.ts";

const context = { app: "contract", name: "OPENAI_API_KEY" };

interface Sealed {
  readonly KeyId: string;
  readonly CiphertextBlob: Uint8Array;
}

async function seal(kms: KMSClient, Plaintext: Uint8Array = bytes(32)): Promise<Sealed> {
  const KeyId = await createKey(kms);
  const reply = await kms.send(new EncryptCommand({ KeyId, Plaintext, EncryptionContext: context }));
  return { KeyId, CiphertextBlob: reply.CiphertextBlob ?? new Uint8Array() };
}

function flipBit(blob: Uint8Array, position: number): Uint8Array {
  const copy = Uint8Array.from(blob);
  copy[position] = (copy[position] ?? 0) ^ 1;
  return copy;
}

export const encryption = [
  behaviour("what Encrypt sealed, Decrypt opens", async ({ kms }) => {
    const plaintext = bytes(4096);
    const sealed = await seal(kms, plaintext);
    const opened = await kms.send(new DecryptCommand({ ...sealed, EncryptionContext: context }));
    expect(Buffer.from(opened.Plaintext ?? []).equals(plaintext)).toBe(true);
    expect(opened.EncryptionAlgorithm).toBe("SYMMETRIC_DEFAULT");
    expect(opened.KeyId).toMatch(new RegExp(`^arn:aws:kms:[a-z0-9-]+:\\d{12}:key/${sealed.KeyId}$`));
  }),
  behaviour("Encrypt names the key's ARN and the algorithm", async ({ kms }) => {
    const KeyId = await createKey(kms);
    const reply = await kms.send(new EncryptCommand({ KeyId, Plaintext: bytes(1) }));
    expect(reply.KeyId).toMatch(new RegExp(`^arn:aws:kms:[a-z0-9-]+:\\d{12}:key/${KeyId}$`));
    expect(reply.EncryptionAlgorithm).toBe("SYMMETRIC_DEFAULT");
  }),
  behaviour("the blob of the longest plaintext fits into Decrypt", async ({ kms }) => {
    const { CiphertextBlob } = await seal(kms, bytes(4096));
    expect(CiphertextBlob.length).toBeGreaterThan(4096);
    expect(CiphertextBlob.length).toBeLessThanOrEqual(6144);
  }),
  behaviour("an empty plaintext is refused", async ({ kms }) => {
    const KeyId = await createKey(kms);
    await expectRefusal(kms.send(new EncryptCommand({ KeyId, Plaintext: bytes(0) })), "ValidationException");
  }),
  behaviour("a plaintext of 4097 bytes is refused", async ({ kms }) => {
    const KeyId = await createKey(kms);
    await expectRefusal(kms.send(new EncryptCommand({ KeyId, Plaintext: bytes(4097) })), "ValidationException");
  }),
  behaviour("a blob of 6145 bytes is refused", async ({ kms }) => {
    const KeyId = await createKey(kms);
    await expectRefusal(kms.send(new DecryptCommand({ KeyId, CiphertextBlob: bytes(6145) })), "ValidationException");
  }),
  behaviour("a missing context does not open", async ({ kms }) => {
    await expectRefusal(kms.send(new DecryptCommand(await seal(kms))), "InvalidCiphertextException");
  }),
  behaviour("another context does not open", async ({ kms }) => {
    const EncryptionContext = { ...context, name: "STRIPE_KEY" };
    const sealed = await seal(kms);
    await expectRefusal(kms.send(new DecryptCommand({ ...sealed, EncryptionContext })), "InvalidCiphertextException");
  }),
  behaviour("an additional pair in the context does not open", async ({ kms }) => {
    const EncryptionContext = { ...context, more: "pairs" };
    const sealed = await seal(kms);
    await expectRefusal(kms.send(new DecryptCommand({ ...sealed, EncryptionContext })), "InvalidCiphertextException");
  }),
  behaviour("a context in another case does not open", async ({ kms }) => {
    const EncryptionContext = { app: "Contract", name: context.name };
    const sealed = await seal(kms);
    await expectRefusal(kms.send(new DecryptCommand({ ...sealed, EncryptionContext })), "InvalidCiphertextException");
  }),
  behaviour("the order of the context's pairs does not matter", async ({ kms }) => {
    const EncryptionContext = { name: context.name, app: context.app };
    const opened = await kms.send(new DecryptCommand({ ...(await seal(kms)), EncryptionContext }));
    expect(opened.Plaintext?.length).toBe(32);
  }),
  behaviour("a flipped bit at the end does not open", async ({ kms }) => {
    const { KeyId, CiphertextBlob: blob } = await seal(kms);
    const CiphertextBlob = flipBit(blob, blob.length - 1);
    await expectRefusal(
      kms.send(new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext: context })),
      "InvalidCiphertextException",
    );
  }),
  behaviour("garbage does not open", async ({ kms }) => {
    const KeyId = await createKey(kms);
    const garbage = new DecryptCommand({ KeyId, CiphertextBlob: bytes(200), EncryptionContext: context });
    await expectRefusal(kms.send(garbage), "InvalidCiphertextException");
  }),
  behaviour("Decrypt with the KeyId of another key says so", async ({ kms }) => {
    const { CiphertextBlob } = await seal(kms);
    const other = new DecryptCommand({ CiphertextBlob, KeyId: await createKey(kms), EncryptionContext: context });
    await expectRefusal(kms.send(other), "IncorrectKeyException");
  }),
  behaviour("Decrypt without a KeyId finds the key in the blob", async ({ kms }) => {
    const { CiphertextBlob } = await seal(kms);
    const opened = await kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext: context }));
    expect(opened.Plaintext?.length).toBe(32);
  }),
  behaviour("a blob of a key that is unknown here is denied", async ({ kms, elsewhere }) => {
    const { CiphertextBlob } = await seal(elsewhere.kms);
    const call = kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext: context }));
    await expectRefusal(call, "AccessDeniedException");
  }),
  behaviour("a data key is 32 bytes and its blob opens to it under the same context only", async ({ kms }) => {
    const KeyId = await createKey(kms);
    const key = await kms.send(new GenerateDataKeyCommand({ KeyId, KeySpec: "AES_256", EncryptionContext: context }));
    expect(key.Plaintext?.length).toBe(32);
    const { CiphertextBlob } = key;
    const opened = await kms.send(new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext: context }));
    expect(Buffer.from(opened.Plaintext ?? []).equals(Buffer.from(key.Plaintext ?? []))).toBe(true);
    await expectRefusal(kms.send(new DecryptCommand({ KeyId, CiphertextBlob })), "InvalidCiphertextException");
  }),
  behaviour("a data key of NumberOfBytes has that length, up to 1024", async ({ kms }) => {
    const KeyId = await createKey(kms);
    const key = await kms.send(new GenerateDataKeyCommand({ KeyId, NumberOfBytes: 1024 }));
    expect(key.Plaintext?.length).toBe(1024);
    await expectRefusal(kms.send(new GenerateDataKeyCommand({ KeyId, NumberOfBytes: 1025 })), "ValidationException");
  }),
  behaviour("ReEncrypt moves a blob to another key and context without showing the plaintext", async ({ kms }) => {
    const plaintext = bytes(48);
    const { KeyId: SourceKeyId, CiphertextBlob } = await seal(kms, plaintext);
    const DestinationKeyId = await createKey(kms);
    const DestinationEncryptionContext = { app: "moved" };
    const moved = await kms.send(
      new ReEncryptCommand({
        CiphertextBlob,
        SourceKeyId,
        SourceEncryptionContext: context,
        DestinationKeyId,
        DestinationEncryptionContext,
      }),
    );
    expect(moved).not.toHaveProperty("Plaintext");
    expect(moved.KeyId).toMatch(new RegExp(`key/${DestinationKeyId}$`));
    expect(moved.SourceKeyId).toMatch(new RegExp(`key/${SourceKeyId}$`));
    const reSealed = { KeyId: DestinationKeyId, CiphertextBlob: moved.CiphertextBlob };
    const opened = await kms.send(new DecryptCommand({ ...reSealed, EncryptionContext: DestinationEncryptionContext }));
    expect(Buffer.from(opened.Plaintext ?? []).equals(plaintext)).toBe(true);
    await expectRefusal(
      kms.send(new DecryptCommand({ ...reSealed, EncryptionContext: context })),
      "InvalidCiphertextException",
    );
  }),
  behaviour("ReEncrypt under a wrong source context is refused", async ({ kms }) => {
    const { KeyId, CiphertextBlob } = await seal(kms);
    const call = new ReEncryptCommand({ CiphertextBlob, SourceKeyId: KeyId, DestinationKeyId: KeyId });
    await expectRefusal(kms.send(call), "InvalidCiphertextException");
  }),
  behaviour("a multi-Region key has an id of mrk- and 32 hex digits, and opens what it sealed", async ({ kms }) => {
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({ MultiRegion: true }));
    expect(KeyMetadata?.KeyId).toMatch(/^mrk-[0-9a-f]{32}$/);
    expect(KeyMetadata?.MultiRegion).toBe(true);
    const KeyId = KeyMetadata?.KeyId;
    const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext: bytes(8) }));
    expect((await kms.send(new DecryptCommand({ KeyId, CiphertextBlob }))).Plaintext?.length).toBe(8);
  }),
  behaviour("a dry run of Encrypt, Decrypt or GenerateDataKey is answered by an exception", async ({ kms }) => {
    const sealed = await seal(kms);
    const { KeyId } = sealed;
    const asked = { DryRun: true, EncryptionContext: context };
    const name = "DryRunOperationException";
    await expectRefusal(kms.send(new DecryptCommand({ ...sealed, ...asked })), name);
    await expectRefusal(kms.send(new EncryptCommand({ KeyId, Plaintext: bytes(1), ...asked })), name);
    await expectRefusal(kms.send(new GenerateDataKeyCommand({ KeyId, KeySpec: "AES_256", ...asked })), name);
  }),
];
