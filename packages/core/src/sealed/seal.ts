import type { CallLimits } from "../aws/call.ts";
import { type KmsBinding, kmsDataKey, kmsDecrypt, kmsEncrypt, kmsReEncrypt } from "../aws/calls-kms.ts";
import type { AwsClients } from "../aws/clients.ts";
import { VaultError } from "../errors/errors.ts";
import { Redacted } from "../redacted.ts";
import { formatReference } from "../reference/reference.ts";
import type { SealedReference } from "../reference/types.ts";
import { assertContext, type EncryptionContext, joinContext, pairsForText } from "./encryption-context.ts";
import { decryptEnvelope, encryptEnvelope } from "./envelope.ts";
import { formatSealedText, parseSealedText, type SealedText } from "./text.ts";

export interface SealOptions extends Partial<CallLimits> {
  /** KMS key id, alias or ARN. Written into the reference as it is. */
  readonly keyId: string;
  /** Where the value is used: `name`, and `app` and `env` if the reader gives them too. Other pairs go into the text. */
  readonly context: EncryptionContext;
}

export interface OpenOptions extends Partial<CallLimits> {
  /** Key for references that name none. */
  readonly keyId?: string;
  /** The place where the value is about to be used. */
  readonly context: EncryptionContext;
}

export interface ResealOptions extends OpenOptions {
  /** The new KMS key, in the same Region. */
  readonly toKeyId: string;
}

/** What one KMS Encrypt call takes, in UTF-8 bytes. */
const MAX_BLOB_PLAINTEXT_BYTES = 4096;
/** As of a secret in Secrets Manager. */
const MAX_PLAINTEXT_BYTES = 65_536;

/**
 * Encrypts a value of 1 to 65,536 UTF-8 bytes for one place of use and returns its reference, `aws-kms:…`.
 * Up to 4,096 bytes it is the bare KMS ciphertext, which `aws kms decrypt` opens; above, an envelope.
 */
export async function sealValue(aws: AwsClients, value: Redacted, o: SealOptions): Promise<string> {
  assertContext(o.context);
  const plaintext = encodeValue(value);
  try {
    const sealed = await encrypt(aws, plaintext, { keyId: o.keyId, context: o.context, limits: limitsOf(o) });
    return referenceText(aws, sealed, o.keyId, pairsForText(o.context));
  } finally {
    plaintext.fill(0);
  }
}

/**
 * The value, if it was sealed for this place of use under this key. Throws VaultError("CONTEXT_MISMATCH") for another
 * place of use (KMS gives the same answer for a damaged text) and VaultError("CANNOT_OPEN") for a damaged envelope.
 */
export async function openValue(aws: AwsClients, reference: SealedReference, o: OpenOptions): Promise<Redacted> {
  const binding = bindingOf(reference, o);
  const sealed = parseSealedText(reference.text);
  const plaintext = await decrypt(aws, sealed, binding);
  try {
    return new Redacted(decodeValue(plaintext), o.context.name ?? "sealed value");
  } finally {
    plaintext.fill(0);
  }
}

/**
 * The same value under another key, for the same place of use. KMS re-encrypts the ciphertext, or the wrapped key of
 * an envelope: no plaintext leaves it, and the identity needs no kms:Decrypt.
 */
export async function resealValue(aws: AwsClients, reference: SealedReference, o: ResealOptions): Promise<string> {
  const binding = bindingOf(reference, o);
  const sealed = parseSealedText(reference.text);
  const renewed: SealedText =
    sealed.form === "blob"
      ? { form: "blob", blob: await kmsReEncrypt(aws, sealed.blob, o.toKeyId, binding) }
      : { ...sealed, wrappedKey: await kmsReEncrypt(aws, sealed.wrappedKey, o.toKeyId, binding) };
  return referenceText(aws, renewed, o.toKeyId, reference.context);
}

async function encrypt(aws: AwsClients, plaintext: Uint8Array<ArrayBuffer>, binding: KmsBinding): Promise<SealedText> {
  if (plaintext.length <= MAX_BLOB_PLAINTEXT_BYTES)
    return { form: "blob", blob: await kmsEncrypt(aws, plaintext, binding) };
  const { dataKey, wrappedKey } = await kmsDataKey(aws, binding);
  try {
    return {
      form: "envelope",
      version: 1,
      wrappedKey,
      ...(await encryptEnvelope(dataKey, plaintext, binding.context)),
    };
  } finally {
    dataKey.fill(0);
  }
}

async function decrypt(aws: AwsClients, sealed: SealedText, binding: KmsBinding): Promise<Uint8Array<ArrayBuffer>> {
  if (sealed.form === "blob") return kmsDecrypt(aws, sealed.blob, binding);
  const dataKey = await kmsDecrypt(aws, sealed.wrappedKey, binding);
  try {
    const plaintext = await decryptEnvelope(dataKey, sealed, binding.context);
    if (plaintext === undefined)
      throw new VaultError("CANNOT_OPEN", { keyId: binding.keyId, region: aws.region }, { hint: DAMAGED });
    return plaintext;
  } finally {
    dataKey.fill(0);
  }
}

/** KMS has accepted key and context by then, so the place of use is right. */
const DAMAGED =
  "The text was changed or cut, or parts of two sealed values were mixed. Copy the whole line again, or seal the value anew.";

function bindingOf(reference: SealedReference, o: OpenOptions): KmsBinding {
  assertContext(o.context);
  const keyId = reference.key ?? o.keyId;
  if (!keyId)
    throw new VaultError(
      "INVALID_OPTION",
      { option: "keyId" },
      { hint: "Name the KMS key in the reference (?key=alias/…) or in the configuration. It is never guessed." },
    );
  return { keyId, context: joinContext(o.context, reference.context), limits: limitsOf(o) };
}

function limitsOf({ deadlineMs = 10_000, signal }: Partial<CallLimits>): CallLimits {
  return { deadlineMs, signal };
}

/** An ARN says its Region itself; for an id or alias the reference has to. */
function referenceText(aws: AwsClients, sealed: SealedText, key: string, context: EncryptionContext): string {
  const region = key.startsWith("arn:") ? {} : { region: aws.region };
  return formatReference({
    kind: "sealed",
    form: sealed.form,
    text: formatSealedText(sealed),
    key,
    ...region,
    context,
  });
}

function encodeValue(value: Redacted): Uint8Array<ArrayBuffer> {
  const text = value.reveal();
  if (/\p{Surrogate}/u.test(text))
    throw new VaultError("INVALID_VALUE", {}, { hint: "The value is not Unicode text: it holds half a character." });
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > 0 && bytes.length <= MAX_PLAINTEXT_BYTES) return bytes;
  bytes.fill(0);
  throw new VaultError("INVALID_VALUE", {}, { hint: "A sealed value holds 1 to 65,536 bytes of UTF-8 text." });
}

function decodeValue(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw notText(error);
  }
}

function notText(cause: unknown): VaultError {
  return new VaultError("BINARY_VALUE", {}, { cause, hint: "The sealed bytes are not UTF-8 text. Seal text instead." });
}
