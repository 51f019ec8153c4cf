import { DecryptCommand, EncryptCommand, GenerateDataKeyCommand, ReEncryptCommand } from "@aws-sdk/client-kms";
import { VaultError } from "../errors/errors.ts";
import { type CallLimits, call } from "./call.ts";
import type { AwsClients } from "./clients.ts";

/** What every cryptographic call of KMS is bound to. */
export interface KmsBinding {
  /** Key id, alias or ARN. Sent with Decrypt too: without it, any key that the caller may use is accepted. */
  readonly keyId: string;
  /** Compared exactly by KMS, and in clear in CloudTrail: no secret in it. */
  readonly context: Readonly<Record<string, string>>;
  readonly limits: CallLimits;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Plaintext of 1 to 4,096 bytes → CiphertextBlob. */
export async function kmsEncrypt(aws: AwsClients, plaintext: Uint8Array, o: KmsBinding): Promise<Bytes> {
  const command = new EncryptCommand({ KeyId: o.keyId, Plaintext: plaintext, EncryptionContext: o.context });
  const reply = await call(aws, { action: "kms:Encrypt", keyId: o.keyId }, o.limits, (options) =>
    aws.kms.send(command, options),
  );
  return whole(reply.CiphertextBlob, aws, o);
}

/** CiphertextBlob → plaintext. The caller zeroes it after use. */
export async function kmsDecrypt(aws: AwsClients, blob: Uint8Array, o: KmsBinding): Promise<Bytes> {
  const command = new DecryptCommand({ KeyId: o.keyId, CiphertextBlob: blob, EncryptionContext: o.context });
  const reply = await call(aws, { action: "kms:Decrypt", keyId: o.keyId }, o.limits, (options) =>
    aws.kms.send(command, options),
  );
  return whole(reply.Plaintext, aws, o);
}

/** A fresh 256-bit key, in clear (the caller zeroes it after use) and wrapped. */
export async function kmsDataKey(aws: AwsClients, o: KmsBinding): Promise<{ dataKey: Bytes; wrappedKey: Bytes }> {
  const command = new GenerateDataKeyCommand({ KeyId: o.keyId, KeySpec: "AES_256", EncryptionContext: o.context });
  const reply = await call(aws, { action: "kms:GenerateDataKey", keyId: o.keyId }, o.limits, (options) =>
    aws.kms.send(command, options),
  );
  return { dataKey: whole(reply.Plaintext, aws, o), wrappedKey: whole(reply.CiphertextBlob, aws, o) };
}

/** The same plaintext under another key. It never leaves KMS; the context stays. Failures name no key: KMS does not say which. */
export async function kmsReEncrypt(aws: AwsClients, blob: Uint8Array, toKeyId: string, o: KmsBinding): Promise<Bytes> {
  const command = new ReEncryptCommand({
    CiphertextBlob: blob,
    SourceKeyId: o.keyId,
    SourceEncryptionContext: o.context,
    DestinationKeyId: toKeyId,
    DestinationEncryptionContext: o.context,
  });
  const reply = await call(aws, { action: "kms:ReEncryptFrom, kms:ReEncryptTo" }, o.limits, (options) =>
    aws.kms.send(command, options),
  );
  return whole(reply.CiphertextBlob, aws, o);
}

/** Moves the bytes into memory of their own (Node pools small buffers) and zeroes where they were. */
function whole(bytes: Uint8Array | undefined, aws: AwsClients, o: KmsBinding): Bytes {
  if (bytes === undefined) throw new VaultError("UNEXPECTED", { keyId: o.keyId, region: aws.region });
  const copy = new Uint8Array(bytes);
  bytes.fill(0);
  return copy;
}
