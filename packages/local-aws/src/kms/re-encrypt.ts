import type { Operation } from "../call.ts";
import { requiredText } from "../input.ts";
import { encryptBlob } from "./blob.ts";
import { ALGORITHM, openBlob, readContext, refuseDryRun } from "./encrypt.ts";
import { findKey, keyArn, requireCustomer, requireUsable } from "./find.ts";

export const ReEncrypt: Operation = (input, call) => {
  const target = requireUsable(call, requireCustomer(call, findKey(call, requiredText(input, "DestinationKeyId"))));
  const { key, plaintext } = openBlob(input, call, "SourceKeyId", "SourceEncryptionContext");
  const context = readContext(input, "DestinationEncryptionContext");
  refuseDryRun(input);
  return {
    CiphertextBlob: encryptBlob(target, plaintext, context, call.ring).toString("base64"),
    SourceKeyId: keyArn(call, key.id),
    KeyId: keyArn(call, target.id),
    SourceEncryptionAlgorithm: ALGORITHM,
    DestinationEncryptionAlgorithm: ALGORITHM,
  };
};
