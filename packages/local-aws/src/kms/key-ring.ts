import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import type { Material } from "../store.ts";

const NONCE = 12;
const TAG = 16;

/** Makes and opens key material. Only this file sees it in clear; a handful of entries stays in memory. */
export interface KeyRing {
  create(keyId: string, origin: Material["origin"], now: number): Material;
  /** The AES-256 key of the material, kept after the first use. */
  open(keyId: string, material: Material): KeyObject;
}

/** `masterKey` is an AES-256 key. Each material is bound to the id of its key. */
export function createKeyRing(masterKey: KeyObject): KeyRing {
  const opened = new Map<string, KeyObject>();
  return {
    create(keyId, origin, now) {
      const wrapped = encryptBytes(masterKey, randomBytes(32), Buffer.from(keyId)).toString("base64");
      return { wrapped, createdAt: now, origin };
    },
    open(keyId, { wrapped }) {
      const known = opened.get(wrapped);
      if (known) return known;
      const bytes = decryptBytes(masterKey, Buffer.from(wrapped, "base64"), Buffer.from(keyId));
      if (!bytes) throw new Error(`The master key does not open key ${keyId}; the vault was made with another one`);
      const material = createSecretKey(bytes);
      opened.set(wrapped, material);
      return material;
    },
  };
}

/** AES-256-GCM: nonce, ciphertext, tag. `aad` is authenticated, not stored. */
export function encryptBytes(key: KeyObject, plaintext: Buffer, aad: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(aad);
  return Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/** The plaintext, or undefined if key, text or `aad` is not the one it was made with. */
export function decryptBytes(key: KeyObject, sealed: Buffer, aad: Buffer): Buffer | undefined {
  if (sealed.length < NONCE + TAG) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(aad);
  decipher.setAuthTag(sealed.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
  } catch {
    return undefined;
  }
}
