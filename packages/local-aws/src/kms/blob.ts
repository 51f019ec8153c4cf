import type { KeyObject } from "node:crypto";
import type { KeyRow } from "../store.ts";
import { decryptBytes, encryptBytes, type KeyRing } from "./key-ring.ts";

/** name → value; the order of pairs does not matter, everything else does. */
export type EncryptionContext = Readonly<Record<string, string>>;

const MAGIC = Buffer.from("VSK");
const FORMAT = { plain: 1, multiRegion: 2 } as const;
const HEADER = MAGIC.length + 1 + 16 + 4;

/**
 * A ciphertext blob says which key and which material made it:
 * "VSK", format (1 plain id, 2 mrk- id), 16 bytes key id, 4 bytes index of the material, nonce, ciphertext, tag.
 * 52 bytes more than the plaintext. Header and context are authenticated.
 */
export function encryptBlob(key: KeyRow, plaintext: Buffer, context: EncryptionContext, ring: KeyRing): Buffer {
  const index = key.materials.length - 1;
  const header = headerOf(key.id, index);
  return Buffer.concat([header, encryptBytes(materialOf(key, index, ring), plaintext, aad(header, context))]);
}

/** The key id that a blob names, or undefined if it is no blob of ours. */
export function keyIdOf(blob: Buffer): string | undefined {
  const format = blob[MAGIC.length];
  if (blob.length < HEADER || !blob.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const hex = blob.toString("hex", MAGIC.length + 1, MAGIC.length + 17);
  if (format === FORMAT.multiRegion) return `mrk-${hex}`;
  if (format === FORMAT.plain) return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return undefined;
}

/** The plaintext, or undefined if blob and context do not belong together. */
export function decryptBlob(key: KeyRow, blob: Buffer, context: EncryptionContext, ring: KeyRing): Buffer | undefined {
  const header = blob.subarray(0, HEADER);
  const index = header.readUInt32BE(HEADER - 4);
  if (index >= key.materials.length) return undefined;
  return decryptBytes(materialOf(key, index, ring), blob.subarray(HEADER), aad(header, context));
}

function headerOf(keyId: string, index: number): Buffer {
  const header = Buffer.alloc(HEADER);
  MAGIC.copy(header);
  header[MAGIC.length] = keyId.startsWith("mrk-") ? FORMAT.multiRegion : FORMAT.plain;
  header.write(keyId.replace("mrk-", "").replaceAll("-", ""), MAGIC.length + 1, "hex");
  header.writeUInt32BE(index, HEADER - 4);
  return header;
}

function materialOf(key: KeyRow, index: number, ring: KeyRing): KeyObject {
  const material = key.materials[index];
  if (!material) throw new RangeError(`Key ${key.id} has no material ${index}`);
  return ring.open(key.id, material);
}

function aad(header: Buffer, context: EncryptionContext): Buffer {
  const pairs = Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.concat([header, Buffer.from(JSON.stringify(pairs))]);
}
