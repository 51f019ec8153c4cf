import { randomBytes } from "node:crypto";
import { beforeEach } from "vitest";
import { useVault } from "../vault.ts";

/** A vault with one new KMS key for each test, and the short ways to use it. */
export function useKey() {
  const vault = useVault();
  const { kms } = vault;
  const key = { id: "" };

  beforeEach(async () => {
    key.id = await newKey();
  });

  async function newKey(input: object = {}): Promise<string> {
    const { body } = await kms("CreateKey", input);
    return String((body.KeyMetadata as Record<string, unknown>).KeyId);
  }

  async function encrypt(keyId = key.id, context?: Record<string, string>, clear = plaintext()): Promise<string> {
    const answer = await kms("Encrypt", { KeyId: keyId, Plaintext: clear, EncryptionContext: context });
    return String(answer.body.CiphertextBlob);
  }

  return { vault, kms, key, newKey, encrypt };
}

export const arnOf = (id: string) => `arn:aws:kms:us-east-1:000000000000:key/${id}`;

export const plaintext = () => randomBytes(16).toString("base64");
