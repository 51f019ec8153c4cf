import { randomBytes } from "node:crypto";
import type { Call, Operation } from "../call.ts";
import { AwsError } from "../errors.ts";
import { type Input, text, wholeNumber } from "../input.ts";
import { encryptBlob } from "./blob.ts";
import { readContext, readKey, refuseDryRun } from "./encrypt.ts";
import { keyArn } from "./find.ts";

const BYTES_OF_SPEC: Readonly<Record<string, number>> = { AES_256: 32, AES_128: 16 };

export const GenerateDataKey: Operation = (input, call) => {
  const { plaintext, sealed } = dataKey(input, call);
  return { Plaintext: plaintext.toString("base64"), ...sealed };
};

export const GenerateDataKeyWithoutPlaintext: Operation = (input, call) => dataKey(input, call).sealed;

function dataKey(input: Input, call: Call) {
  const length = readLength(input);
  const context = readContext(input, "EncryptionContext");
  const key = readKey(input, call);
  refuseDryRun(input);
  const plaintext = randomBytes(length);
  const blob = encryptBlob(key, plaintext, context, call.ring).toString("base64");
  return { plaintext, sealed: { CiphertextBlob: blob, KeyId: keyArn(call, key.id) } };
}

function readLength(input: Input): number {
  const spec = text(input, "KeySpec", { oneOf: Object.keys(BYTES_OF_SPEC) });
  const length = wholeNumber(input, "NumberOfBytes", 1, 1024);
  const chosen = spec === undefined ? length : BYTES_OF_SPEC[spec];
  if (chosen !== undefined && (spec === undefined || length === undefined)) return chosen;
  throw new AwsError("ValidationException", "Please specify either number of bytes or key spec.");
}
