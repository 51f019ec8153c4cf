import {
  CancelKeyDeletionCommand,
  CreateAliasCommand,
  DecryptCommand,
  DescribeKeyCommand,
  DisableKeyCommand,
  DisableKeyRotationCommand,
  EnableKeyCommand,
  EnableKeyRotationCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GetKeyRotationStatusCommand,
  ListAliasesCommand,
  ListKeyRotationsCommand,
  ListKeysCommand,
  RotateKeyOnDemandCommand,
  ScheduleKeyDeletionCommand,
} from "@aws-sdk/client-kms";
import { expect } from "vitest";
import { behaviour, bytes, expectRefusal } from "../case.ts";
import { createDyingKey, createKey, freshAlias, unknownKey } from "./key.ts";

const DAY_MS = 86_400_000;

export const keys = [
  behaviour("a new key is enabled, the customer's, and for encryption", async ({ kms }) => {
    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: await createKey(kms) }));
    expect(KeyMetadata).toMatchObject({
      Enabled: true,
      KeyState: "Enabled",
      KeyManager: "CUSTOMER",
      KeyUsage: "ENCRYPT_DECRYPT",
      KeySpec: "SYMMETRIC_DEFAULT",
      Origin: "AWS_KMS",
    });
  }),
  behaviour("an unknown key id is not found", async ({ kms }) => {
    const KeyId = unknownKey();
    await expectRefusal(kms.send(new DescribeKeyCommand({ KeyId })), "NotFoundException");
    await expectRefusal(kms.send(new EncryptCommand({ KeyId, Plaintext: bytes(1) })), "NotFoundException");
  }),
  behaviour("an unknown alias is not found", async ({ kms }) => {
    const call = kms.send(new EncryptCommand({ KeyId: freshAlias(), Plaintext: bytes(1) }));
    await expectRefusal(call, "NotFoundException");
  }),
  behaviour("a disabled key encrypts nothing", async ({ kms }) => {
    const KeyId = await createKey(kms);
    await kms.send(new DisableKeyCommand({ KeyId }));
    await expectRefusal(kms.send(new EncryptCommand({ KeyId, Plaintext: bytes(1) })), "DisabledException");
    await expectRefusal(kms.send(new GenerateDataKeyCommand({ KeyId, KeySpec: "AES_256" })), "DisabledException");
  }),
  behaviour("a disabled key decrypts nothing, and does again once it is enabled", async ({ kms }) => {
    const KeyId = await createKey(kms);
    const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext: bytes(5) }));
    await kms.send(new DisableKeyCommand({ KeyId }));
    await expectRefusal(kms.send(new DecryptCommand({ KeyId, CiphertextBlob })), "DisabledException");
    await kms.send(new EnableKeyCommand({ KeyId }));
    expect((await kms.send(new DecryptCommand({ KeyId, CiphertextBlob }))).Plaintext?.length).toBe(5);
  }),
  behaviour("a disabled key decrypts nothing either if Decrypt does not name it", async ({ kms }) => {
    const KeyId = await createKey(kms);
    const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext: bytes(1) }));
    await kms.send(new DisableKeyCommand({ KeyId }));
    await expectRefusal(kms.send(new DecryptCommand({ CiphertextBlob })), "DisabledException");
  }),
  behaviour("a key that waits for deletion encrypts nothing", async ({ kms }) => {
    const KeyId = await createDyingKey(kms);
    await expectRefusal(kms.send(new EncryptCommand({ KeyId, Plaintext: bytes(1) })), "KMSInvalidStateException");
  }),
  behaviour("a key that waits for deletion decrypts nothing", async ({ kms }) => {
    const KeyId = await createKey(kms);
    const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext: bytes(1) }));
    await kms.send(new ScheduleKeyDeletionCommand({ KeyId }));
    await expectRefusal(kms.send(new DecryptCommand({ KeyId, CiphertextBlob })), "KMSInvalidStateException");
  }),
  behaviour("a key is deleted no sooner than in 7 days and no later than in 30", async ({ kms }) => {
    const KeyId = await createKey(kms);
    for (const PendingWindowInDays of [6, 31]) {
      const call = kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays }));
      await expectRefusal(call, "ValidationException");
    }
  }),
  behaviour("a key is deleted in 30 days unless told otherwise", async ({ kms }) => {
    const { DeletionDate } = await kms.send(new ScheduleKeyDeletionCommand({ KeyId: await createKey(kms) }));
    const days = ((DeletionDate?.getTime() ?? 0) - Date.now()) / DAY_MS;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThan(30.1);
  }),
  behaviour("scheduling a deletion answers with the state and the window", async ({ kms }) => {
    const KeyId = await createKey(kms);
    const reply = await kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
    expect(reply).toMatchObject({ KeyState: "PendingDeletion", PendingWindowInDays: 7 });
    expect(reply.KeyId).toMatch(new RegExp(`key/${KeyId}$`));
  }),
  behaviour("a key whose deletion is cancelled is disabled", async ({ kms }) => {
    const KeyId = await createDyingKey(kms);
    await kms.send(new CancelKeyDeletionCommand({ KeyId }));
    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId }));
    expect(KeyMetadata?.KeyState).toBe("Disabled");
  }),
  behaviour("ListKeys gives pages of the asked size that together hold every key once", async ({ kms }) => {
    const made = [await createKey(kms), await createKey(kms), await createKey(kms)];
    const seen: string[] = [];
    let Marker: string | undefined;
    do {
      const page = await kms.send(new ListKeysCommand({ Limit: 2, Marker }));
      expect(page.Keys?.length).toBeLessThanOrEqual(2);
      expect(page.Truncated).toBe(page.NextMarker !== undefined);
      seen.push(...(page.Keys ?? []).map((key) => key.KeyId ?? ""));
      Marker = page.NextMarker;
    } while (Marker !== undefined);
    expect(seen).toEqual(expect.arrayContaining(made));
    expect(new Set(seen).size).toBe(seen.length);
  }),
];

export const aliases = [
  behaviour("a key is found by the name and by the ARN of its alias", async ({ kms }) => {
    const KeyId = await createKey(kms);
    const AliasName = freshAlias();
    await kms.send(new CreateAliasCommand({ AliasName, TargetKeyId: KeyId }));
    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: AliasName }));
    expect(KeyMetadata?.KeyId).toBe(KeyId);
    const arn = KeyMetadata?.Arn?.replace(/:key\/.*/, `:${AliasName}`);
    expect((await kms.send(new DescribeKeyCommand({ KeyId: arn }))).KeyMetadata?.KeyId).toBe(KeyId);
    const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId: AliasName, Plaintext: bytes(3) }));
    expect((await kms.send(new DecryptCommand({ KeyId: AliasName, CiphertextBlob }))).Plaintext?.length).toBe(3);
  }),
  behaviour("ListAliases of a key names its aliases and the key", async ({ kms }) => {
    const KeyId = await createKey(kms);
    const AliasName = freshAlias();
    await kms.send(new CreateAliasCommand({ AliasName, TargetKeyId: KeyId }));
    const { Aliases } = await kms.send(new ListAliasesCommand({ KeyId }));
    expect(Aliases?.map((alias) => [alias.AliasName, alias.TargetKeyId])).toEqual([[AliasName, KeyId]]);
    expect(Aliases?.[0]?.AliasArn).toMatch(new RegExp(`^arn:aws:kms:[a-z0-9-]+:\\d{12}:${AliasName}$`));
  }),
  behaviour("an alias below alias/aws/ cannot be created", async ({ kms }) => {
    const TargetKeyId = await createKey(kms);
    const call = kms.send(new CreateAliasCommand({ AliasName: "alias/aws/vault-secret-contract", TargetKeyId }));
    await expectRefusal(call, "NotAuthorizedException");
  }),
  behaviour("an alias cannot be created twice", async ({ kms }) => {
    const alias = new CreateAliasCommand({ AliasName: freshAlias(), TargetKeyId: await createKey(kms) });
    await kms.send(alias);
    await expectRefusal(kms.send(alias), "AlreadyExistsException");
  }),
];

export const rotation = [
  behaviour("a new key does not rotate", async ({ kms }) => {
    const status = await kms.send(new GetKeyRotationStatusCommand({ KeyId: await createKey(kms) }));
    expect(status.KeyRotationEnabled).toBe(false);
  }),
  behaviour("a key rotates every 365 days unless told otherwise", async ({ kms }) => {
    const KeyId = await createKey(kms);
    await kms.send(new EnableKeyRotationCommand({ KeyId }));
    const status = await kms.send(new GetKeyRotationStatusCommand({ KeyId }));
    expect(status).toMatchObject({ KeyRotationEnabled: true, RotationPeriodInDays: 365 });
    await kms.send(new DisableKeyRotationCommand({ KeyId }));
    expect((await kms.send(new GetKeyRotationStatusCommand({ KeyId }))).KeyRotationEnabled).toBe(false);
  }),
  behaviour("a key rotates no more often than every 90 days and no less often than every 2560", async ({ kms }) => {
    const KeyId = await createKey(kms);
    for (const RotationPeriodInDays of [89, 2561]) {
      const call = kms.send(new EnableKeyRotationCommand({ KeyId, RotationPeriodInDays }));
      await expectRefusal(call, "ValidationException");
    }
    await kms.send(new EnableKeyRotationCommand({ KeyId, RotationPeriodInDays: 90 }));
    expect((await kms.send(new GetKeyRotationStatusCommand({ KeyId }))).RotationPeriodInDays).toBe(90);
  }),
  behaviour("rotation of a disabled key cannot be switched on", async ({ kms }) => {
    const KeyId = await createKey(kms);
    await kms.send(new DisableKeyCommand({ KeyId }));
    await expectRefusal(kms.send(new EnableKeyRotationCommand({ KeyId })), "DisabledException");
  }),
  behaviour("rotation of a key that waits for deletion cannot be switched on", async ({ kms }) => {
    const KeyId = await createDyingKey(kms);
    await expectRefusal(kms.send(new EnableKeyRotationCommand({ KeyId })), "KMSInvalidStateException");
  }),
  behaviour("a key rotated on demand still opens what it sealed before", async ({ kms }) => {
    const KeyId = await createKey(kms);
    const before = await kms.send(new EncryptCommand({ KeyId, Plaintext: bytes(7) }));
    await kms.send(new RotateKeyOnDemandCommand({ KeyId }));
    const after = await kms.send(new EncryptCommand({ KeyId, Plaintext: bytes(9) }));
    for (const [reply, length] of [
      [before, 7],
      [after, 9],
    ] as const) {
      const opened = await kms.send(new DecryptCommand({ KeyId, CiphertextBlob: reply.CiphertextBlob }));
      expect(opened.Plaintext?.length).toBe(length);
    }
  }),
  behaviour("a rotation on demand is listed", async ({ kms }) => {
    const KeyId = await createKey(kms);
    await kms.send(new RotateKeyOnDemandCommand({ KeyId }));
    const { Rotations } = await kms.send(new ListKeyRotationsCommand({ KeyId }));
    expect(Rotations?.map((rotation) => rotation.RotationType)).toEqual(["ON_DEMAND"]);
  }),
];
