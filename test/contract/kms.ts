import { kmsOperations } from "./front-door.ts";
import { encryption } from "./kms/encryption.ts";
import { aliases, keys, rotation } from "./kms/keys.ts";

/** What we rely on of KMS. */
export const kms = {
  "KMS encryption": encryption,
  "KMS keys": keys,
  "KMS aliases": aliases,
  "KMS rotation": rotation,
  "KMS operations": kmsOperations,
};
