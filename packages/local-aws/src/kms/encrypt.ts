import type { Call, Operation } from "../call.ts";
import { AwsError, invalid } from "../errors.ts";
import { bytes, flag, type Input, requiredText, text, textMap } from "../input.ts";
import type { KeyRow } from "../store.ts";
import { decryptBlob, type EncryptionContext, encryptBlob, keyIdOf } from "./blob.ts";
import { findKey, keyArn, presentKey, requireCustomer, requireUsable } from "./find.ts";

export const ALGORITHM = "SYMMETRIC_DEFAULT";

export const Encrypt: Operation = (input, call) => {
  const plaintext = bytes(input, "Plaintext", 1, 4096);
  if (!plaintext) throw invalid("Plaintext", "Member must not be null");
  const context = readContext(input, "EncryptionContext");
  const key = readKey(input, call);
  refuseDryRun(input);
  return {
    CiphertextBlob: encryptBlob(key, plaintext, context, call.ring).toString("base64"),
    KeyId: keyArn(call, key.id),
    EncryptionAlgorithm: ALGORITHM,
  };
};

export const Decrypt: Operation = (input, call) => {
  const { key, plaintext } = openBlob(input, call, "KeyId", "EncryptionContext");
  refuseDryRun(input);
  return { Plaintext: plaintext.toString("base64"), KeyId: keyArn(call, key.id), EncryptionAlgorithm: ALGORITHM };
};

/** The usable key that the member KeyId names. */
export function readKey(input: Input, call: Call): KeyRow {
  readAlgorithm(input, "EncryptionAlgorithm");
  return requireUsable(call, requireCustomer(call, findKey(call, requiredText(input, "KeyId", { min: 1, max: 2048 }))));
}

/** An encryption context of at most 8,192 bytes. */
export function readContext(input: Input, member: string): EncryptionContext {
  const context = textMap(input, member);
  if (JSON.stringify(context).length > 8192) throw invalid(member, "Member must have at most 8192 bytes");
  return context;
}

/** A dry run has passed every check at this point; AWS reports its success as an error. */
export function refuseDryRun(input: Input): void {
  if (!flag(input, "DryRun")) return;
  throw new AwsError("DryRunOperationException", "The request would have succeeded, but the DryRun option is set.");
}

/** The member CiphertextBlob opened under its context, by the key that it names; that must be the key of `keyMember`, if given. */
export function openBlob(input: Input, call: Call, keyMember: string, contextMember: string) {
  const blob = bytes(input, "CiphertextBlob", 1, 6144);
  if (!blob) throw invalid("CiphertextBlob", "Member must not be null");
  const context = readContext(input, contextMember);
  const given = text(input, keyMember, { min: 1, max: 2048 });
  const wanted = given === undefined ? undefined : findKey(call, given);
  const keyId = keyIdOf(blob);
  if (keyId === undefined) throw new AwsError("InvalidCiphertextException");
  const key = presentKey(call, keyId) ?? unreachable();
  if (wanted && wanted.id !== key.id) {
    throw new AwsError(
      "IncorrectKeyException",
      "The key ID in the request does not identify a CMK that can perform this operation.",
    );
  }
  requireUsable(call, requireCustomer(call, key));
  const plaintext = decryptBlob(key, blob, context, call.ring);
  if (!plaintext) throw new AwsError("InvalidCiphertextException");
  return { key, plaintext };
}

/** One text whether the key is elsewhere, gone or forbidden: AWS does not say which. */
function unreachable(): never {
  throw new AwsError(
    "AccessDeniedException",
    "The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.",
  );
}

function readAlgorithm(input: Input, member: string): void {
  text(input, member, { oneOf: [ALGORITHM] });
}
