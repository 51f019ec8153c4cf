import { refusal } from "../reference/syntax.ts";
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from "./base64.ts";

/**
 * What stands behind `aws-kms:`, as bytes. No cryptography here.
 *
 * blob      `<base64>`                                the CiphertextBlob of one KMS Encrypt call
 * envelope  `v1.<wrapped key>.<iv>.<ciphertext>`      AES-256-GCM under a KMS data key
 *
 * The blob is standard base64 with padding, so that `aws kms decrypt` takes it as it stands; the three parts of an
 * envelope are base64url without padding. Base64 has no dot, so the two forms cannot be mistaken for each other.
 * Both are canonical: one text per value.
 */
export type SealedText =
  | { readonly form: "blob"; readonly blob: Uint8Array<ArrayBuffer> }
  | ({ readonly form: "envelope" } & Envelope);

export interface Envelope {
  readonly version: 1;
  /** CiphertextBlob of the data key, 1 to 6,144 bytes. */
  readonly wrappedKey: Uint8Array<ArrayBuffer>;
  /** 12 bytes. */
  readonly iv: Uint8Array<ArrayBuffer>;
  /** Key commitment, ciphertext and tag (docs/spec/sealed-value.md); here only at least a tag, the rest is checked on opening. */
  readonly ciphertext: Uint8Array<ArrayBuffer>;
}

/** What KMS takes as CiphertextBlob. */
const MAX_BLOB_BYTES = 6144;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Throws VaultError("INVALID_REFERENCE"), also for every envelope version but 1. */
export function parseSealedText(text: string): SealedText {
  return text.includes(".") ? parseEnvelope(text) : parseBlob(text);
}

/** The inverse of `parseSealedText`; throws VaultError("INVALID_REFERENCE") for what it would refuse. */
export function formatSealedText(sealed: SealedText): string {
  const text =
    sealed.form === "blob"
      ? toBase64(sealed.blob)
      : ["v1", ...[sealed.wrappedKey, sealed.iv, sealed.ciphertext].map(toBase64Url)].join(".");
  parseSealedText(text);
  return text;
}

function parseBlob(text: string): SealedText {
  // Checked before decoding, so that a long text costs nothing.
  if (text.length > Math.ceil(MAX_BLOB_BYTES / 3) * 4)
    throw refusal("A KMS ciphertext has at most 6,144 bytes; longer values are sealed as an envelope (v1.…).");
  const blob = fromBase64(text);
  if (!blob)
    throw refusal(
      "The text after aws-kms: must be base64 with padding and without line breaks, or a v1. envelope. Copy the whole line again.",
    );
  if (blob.length === 0) throw refusal("Nothing follows aws-kms:. Seal the value again.");
  return { form: "blob", blob };
}

function parseEnvelope(text: string): SealedText {
  const [version, ...parts] = text.split(".", 5);
  if (version !== "v1")
    throw refusal(
      "Only version v1 of the sealed envelope is known. A newer Vault Secret may have written it: update, or seal the value again.",
    );
  const [wrappedKey, iv, ciphertext] = parts.map(fromBase64Url);
  if (parts.length !== 3 || !wrappedKey || !iv || !ciphertext)
    throw refusal(
      "A v1 envelope has three parts of base64url without padding: v1.<wrapped key>.<iv>.<ciphertext>. Copy the whole line again.",
    );
  if (wrappedKey.length === 0 || wrappedKey.length > MAX_BLOB_BYTES)
    throw refusal("The wrapped key of a v1 envelope has 1 to 6,144 bytes. Seal the value again.");
  if (iv.length !== IV_BYTES) throw refusal("The iv of a v1 envelope has 12 bytes. Seal the value again.");
  if (ciphertext.length < TAG_BYTES)
    throw refusal("The last part of a v1 envelope ends in a tag of 16 bytes. The line was cut off: copy it again.");
  return { form: "envelope", version: 1, wrappedKey, iv, ciphertext };
}
