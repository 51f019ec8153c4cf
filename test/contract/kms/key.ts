import { randomUUID } from "node:crypto";
import { CreateKeyCommand, type KMSClient, ScheduleKeyDeletionCommand } from "@aws-sdk/client-kms";

/** Creates a symmetric key. Returns its id. */
export async function createKey(kms: KMSClient): Promise<string> {
  const reply = await kms.send(new CreateKeyCommand({ Description: "vault-secret contract" }));
  if (reply.KeyMetadata?.KeyId === undefined) throw new Error("CreateKey answered without a KeyId");
  return reply.KeyMetadata.KeyId;
}

/** Creates a key that waits for its deletion. Returns its id. */
export async function createDyingKey(kms: KMSClient): Promise<string> {
  const KeyId = await createKey(kms);
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
  return KeyId;
}

/** The id of a key that does not exist. */
export function unknownKey(): string {
  return randomUUID();
}

export function freshAlias(): string {
  return `alias/vault-secret-contract-${randomUUID()}`;
}
