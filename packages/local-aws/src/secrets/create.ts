import { randomInt } from "node:crypto";
import type { Call, Operation } from "../call.ts";
import { AwsError } from "../errors.ts";
import { type Input, requiredText, text } from "../input.ts";
import type { SecretRow } from "../store.ts";
import { presentSecret } from "./find.ts";
import { addVersion, readToken } from "./put.ts";
import { CURRENT } from "./stages.ts";
import { readTags } from "./tags.ts";
import { readKmsKeyId, readValue } from "./value.ts";

export const CreateSecret: Operation = (input, call) => {
  const name = readName(input);
  const token = readToken(input);
  const value = readValue(input);
  const known = presentSecret(call, name);
  if (known) return repeat(call, known, token, value);
  const description = text(input, "Description", { max: 2048 });
  const kmsKeyId = readKmsKeyId(input, call);
  const secret: SecretRow = {
    name,
    arn: `arn:aws:secretsmanager:${call.region}:${call.account}:secret:${name}-${randomSuffix()}`,
    createdAt: call.now,
    changedAt: call.now,
    stages: {},
    tags: readTags(input),
    ...(description !== undefined && { description }),
    ...(kmsKeyId !== undefined && { kmsKeyId }),
  };
  call.store.secrets.put(name, secret);
  if (value) addVersion(call, secret, { id: token, value, stages: [CURRENT] });
  return { ARN: secret.arn, Name: name, VersionId: value && token };
};

/** A retry of the same creation succeeds again; anything else meets an existing secret. */
function repeat(call: Call, known: SecretRow, token: string, value: ReturnType<typeof readValue>) {
  if (known.deletionAt !== undefined) {
    throw new AwsError(
      "InvalidRequestException",
      "You can't create this secret because a secret with this name is already scheduled for deletion.",
    );
  }
  if (!value || !call.store.versions(known.name).get(token)) {
    throw new AwsError(
      "ResourceExistsException",
      `The operation failed because the secret ${known.name} already exists.`,
    );
  }
  addVersion(call, known, { id: token, value, stages: [CURRENT] });
  return { ARN: known.arn, Name: known.name, VersionId: token };
}

function readName(input: Input): string {
  const name = requiredText(input, "Name", { min: 1, max: 512 });
  if (/^[A-Za-z0-9/_+=.@-]+$/.test(name)) return name;
  throw new AwsError(
    "ValidationException",
    "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!",
  );
}

function randomSuffix(): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  return Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join("");
}
