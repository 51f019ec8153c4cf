import { CreateKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import type { Place } from "./journey.ts";

/** Makes a key behind the vault's back. Returns its ARN. */
export async function createKey({ endpoint, region, credentials }: Place): Promise<string> {
  const kms = new KMSClient({ endpoint, region, credentials });
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  kms.destroy();
  if (KeyMetadata?.Arn === undefined) throw new Error("CreateKey answered without an ARN");
  return KeyMetadata.Arn;
}
