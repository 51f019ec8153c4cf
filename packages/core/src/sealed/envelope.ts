import { concat, type EncryptionContext, encodeContext } from "./encryption-context.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const LABEL = new TextEncoder().encode("vault-secret/sealed/v1");
const KEY_BYTES = 32;
const COMMITMENT_BYTES = 32;
const IV_BYTES = 12;

/** AES-256-GCM under a key derived from the data key. The result begins with the commitment to that data key. */
export async function encryptEnvelope(
  dataKey: Bytes,
  plaintext: Bytes,
  context: EncryptionContext,
): Promise<{ iv: Bytes; ciphertext: Bytes }> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const { key, commitment } = await derive(dataKey);
  const sealed = await crypto.subtle.encrypt(parameters(iv, context), key, plaintext);
  return { iv, ciphertext: concat(commitment, new Uint8Array(sealed)) };
}

/** Undefined when data key, context and bytes do not belong together; which of them is wrong cannot be told. */
export async function decryptEnvelope(
  dataKey: Bytes,
  { iv, ciphertext }: { iv: Bytes; ciphertext: Bytes },
  context: EncryptionContext,
): Promise<Bytes | undefined> {
  const { key, commitment } = await derive(dataKey);
  if (!equal(commitment, ciphertext.subarray(0, COMMITMENT_BYTES))) return undefined;
  try {
    const sealed = ciphertext.subarray(COMMITMENT_BYTES);
    return new Uint8Array(await crypto.subtle.decrypt(parameters(iv, context), key, sealed));
  } catch (error) {
    // WebCrypto's only word for a tag that does not fit; anything else is a fault of ours.
    if ((error as { name?: unknown }).name === "OperationError") return undefined;
    throw error;
  }
}

/**
 * AES-GCM alone does not commit to its key: one ciphertext can be made to open under two keys, to two texts.
 * So HKDF gives, beside the encryption key, 32 bytes that name the data key, and these are compared first.
 */
async function derive(dataKey: Bytes): Promise<{ key: CryptoKey; commitment: Bytes }> {
  const secret = await crypto.subtle.importKey("raw", dataKey, "HKDF", false, ["deriveBits"]);
  const hkdf = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: LABEL };
  const okm = new Uint8Array(await crypto.subtle.deriveBits(hkdf, secret, (KEY_BYTES + COMMITMENT_BYTES) * 8));
  const key = await crypto.subtle.importKey("raw", okm.subarray(0, KEY_BYTES), "AES-GCM", false, [
    "encrypt",
    "decrypt",
  ]);
  const commitment = okm.slice(KEY_BYTES);
  okm.fill(0);
  return { key, commitment };
}

/** Not the wrapped key: it changes when KMS re-encrypts it. The commitment is what binds it to the text. */
function parameters(iv: Bytes, context: EncryptionContext): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: concat(LABEL, encodeContext(context)), tagLength: 128 };
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}
