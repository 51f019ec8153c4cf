import { randomBytes, randomUUID } from "node:crypto";
import { type Call, type Operation, seconds } from "../call.ts";
import { AwsError } from "../errors.ts";
import { flag, requiredText, text } from "../input.ts";
import { kmsPage } from "../page.ts";
import type { KeyRow } from "../store.ts";
import { findKey, keyArn, presentKey, requireCustomer } from "./find.ts";
import { readTags } from "./tags.ts";

export const CreateKey: Operation = (input, call) => {
  const spec = text(input, "KeySpec") ?? text(input, "CustomerMasterKeySpec") ?? "SYMMETRIC_DEFAULT";
  const usage = text(input, "KeyUsage") ?? "ENCRYPT_DECRYPT";
  const origin = text(input, "Origin") ?? "AWS_KMS";
  if (spec !== "SYMMETRIC_DEFAULT" || usage !== "ENCRYPT_DECRYPT" || origin !== "AWS_KMS") {
    throw new AwsError("UnsupportedOperationException", "local-aws makes symmetric keys that encrypt and decrypt.");
  }
  const policy = text(input, "Policy", { min: 1, max: 131_072 });
  const key = createKey(call, {
    description: text(input, "Description", { max: 8192 }) ?? "",
    multiRegion: flag(input, "MultiRegion"),
    tags: readTags(input),
    ...(policy && { policy }),
  });
  return { KeyMetadata: metadata(call, key) };
};

export const DescribeKey: Operation = (input, call) => ({
  KeyMetadata: metadata(call, findKey(call, requiredText(input, "KeyId", { min: 1, max: 2048 }))),
});

export const ListKeys: Operation = (input, call) => {
  const keys = call.store.keys.list().filter((key) => presentKey(call, key.id));
  const { page, paging } = kmsPage(input, keys, (key) => key.id);
  return { Keys: page.map(({ id }) => ({ KeyId: id, KeyArn: keyArn(call, id) })), ...paging };
};

export const EnableKey: Operation = (input, call) => switchKey(call, requiredText(input, "KeyId"), "Enabled");

export const DisableKey: Operation = (input, call) => switchKey(call, requiredText(input, "KeyId"), "Disabled");

/** Makes a key; the caller decides whose it is. */
export function createKey(
  call: Call,
  given: Pick<KeyRow, "description" | "multiRegion" | "tags"> & Partial<Pick<KeyRow, "policy" | "manager">>,
): KeyRow {
  const id = given.multiRegion ? `mrk-${randomBytes(16).toString("hex")}` : randomUUID();
  const materials = [call.ring.create(id, "CREATED", call.now)];
  const key: KeyRow = { id, state: "Enabled", manager: "CUSTOMER", createdAt: call.now, materials, ...given };
  call.store.keys.put(id, key);
  return key;
}

function switchKey(call: Call, given: string, state: "Enabled" | "Disabled"): undefined {
  const key = requireCustomer(call, findKey(call, given));
  if (key.state === "PendingDeletion") {
    throw new AwsError("KMSInvalidStateException", `${keyArn(call, key.id)} is pending deletion.`);
  }
  call.store.keys.put(key.id, { ...key, state });
}

function metadata(call: Call, key: KeyRow) {
  const arn = keyArn(call, key.id);
  return {
    AWSAccountId: call.account,
    Arn: arn,
    KeyId: key.id,
    CreationDate: seconds(key.createdAt),
    Description: key.description,
    Enabled: key.state === "Enabled",
    KeyState: key.state,
    KeyUsage: "ENCRYPT_DECRYPT",
    KeySpec: "SYMMETRIC_DEFAULT",
    CustomerMasterKeySpec: "SYMMETRIC_DEFAULT",
    EncryptionAlgorithms: ["SYMMETRIC_DEFAULT"],
    KeyManager: key.manager,
    Origin: "AWS_KMS",
    DeletionDate: seconds(key.deletionAt),
    MultiRegion: key.multiRegion,
    MultiRegionConfiguration: key.multiRegion
      ? { MultiRegionKeyType: "PRIMARY", PrimaryKey: { Arn: arn, Region: call.region }, ReplicaKeys: [] }
      : undefined,
  };
}
