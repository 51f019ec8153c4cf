import type { Call } from "../call.ts";
import { AwsError, invalid } from "../errors.ts";
import { bytes, type Input, text } from "../input.ts";
import { serviceKey } from "../kms/aliases.ts";
import { decryptBlob, encryptBlob } from "../kms/blob.ts";
import { lookUpKey, presentKey } from "../kms/find.ts";
import type { KeyRow, SecretRow, VersionRow } from "../store.ts";

const MOST_BYTES = 65_536;

/** A value in clear, on its way between a request and its ciphertext. */
export interface SecretValue {
  kind: VersionRow["kind"];
  bytes: Buffer;
}

/** SecretString or SecretBinary of a request; undefined if it has neither. */
export function readValue(input: Input): SecretValue | undefined {
  const string = text(input, "SecretString");
  const binary = bytes(input, "SecretBinary", 1, MOST_BYTES);
  if (string !== undefined && binary) {
    throw new AwsError("InvalidParameterException", "You can't specify both SecretString and SecretBinary.");
  }
  if (binary) return { kind: "binary", bytes: binary };
  if (string === undefined) return undefined;
  const encoded = Buffer.from(string);
  if (encoded.length < 1) throw invalid("SecretString", "Member must have length greater than or equal to 1");
  if (encoded.length > MOST_BYTES) {
    throw invalid("SecretString", `Member must have length less than or equal to ${MOST_BYTES}`);
  }
  return { kind: "string", bytes: encoded };
}

/** The value under the secret's KMS key, bound to this secret and version. EncryptionFailure if the key is not usable. */
export function sealValue(call: Call, secret: SecretRow, versionId: string, value: SecretValue) {
  const key = keyOf(call, secret.kmsKeyId);
  if (key.state !== "Enabled") {
    throw new AwsError("EncryptionFailure", "Secrets Manager can't encrypt the value: the KMS key is not enabled.");
  }
  const blob = encryptBlob(key, value.bytes, contextOf(secret, versionId), call.ring).toString("base64");
  return { kind: value.kind, blob, keyId: key.id };
}

/** The value in clear. DecryptionFailure if the KMS key is disabled, waits for its deletion or is gone. */
export function openValue(call: Call, secret: SecretRow, version: VersionRow): SecretValue {
  const key = presentKey(call, version.keyId);
  if (key?.state !== "Enabled") {
    throw new AwsError("DecryptionFailure", "Secrets Manager can't decrypt the value: the KMS key is not enabled.");
  }
  const context = contextOf(secret, version.id);
  const opened = decryptBlob(key, Buffer.from(version.blob, "base64"), context, call.ring);
  if (!opened) throw new AwsError("DecryptionFailure", "Secrets Manager can't decrypt the value.");
  return { kind: version.kind, bytes: opened };
}

/** The members that carry a value in a reply. */
export function valueMembers({ kind, bytes: value }: SecretValue) {
  return kind === "string" ? { SecretString: value.toString() } : { SecretBinary: value.toString("base64") };
}

/** KmsKeyId of a request, after a look whether there is such a key. */
export function readKmsKeyId(input: Input, call: Call): string | undefined {
  const given = text(input, "KmsKeyId", { max: 2048 });
  if (given) keyOf(call, given);
  return given || undefined;
}

function keyOf(call: Call, kmsKeyId: string | undefined): KeyRow {
  const alias = "alias/aws/secretsmanager";
  if (kmsKeyId === undefined || kmsKeyId.endsWith(alias)) {
    return serviceKey(call, alias, "Default key that protects my Secrets Manager secrets when no other key is defined");
  }
  const key = lookUpKey(call, kmsKeyId);
  if (key) return key;
  throw new AwsError("InvalidParameterException", "The KMS key of this secret does not exist in this Region.");
}

function contextOf(secret: SecretRow, versionId: string) {
  return { SecretARN: secret.arn, SecretVersionId: versionId };
}
