import {
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  ListSecretsCommand,
  RestoreSecretCommand,
} from "@aws-sdk/client-secrets-manager";
import { expect } from "vitest";
import { type Account, behaviour, expectRefusal, freshName } from "../case.ts";
import { createSecret, put, read } from "./secret.ts";

const DAY_MS = 86_400_000;

async function createDying({ secrets }: Account): Promise<string> {
  const { name } = await createSecret(secrets);
  await secrets.send(new DeleteSecretCommand({ SecretId: name, RecoveryWindowInDays: 7 }));
  return name;
}

export const deletion = [
  behaviour("a secret is deleted in 30 days unless told otherwise", async ({ secrets }) => {
    const { name: SecretId, arn } = await createSecret(secrets);
    const reply = await secrets.send(new DeleteSecretCommand({ SecretId }));
    expect(reply).toMatchObject({ Name: SecretId, ARN: arn });
    const days = ((reply.DeletionDate?.getTime() ?? 0) - Date.now()) / DAY_MS;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThan(30.1);
  }),
  behaviour("a secret is deleted no sooner than in 7 days and no later than in 30", async ({ secrets }) => {
    const { name: SecretId } = await createSecret(secrets);
    for (const RecoveryWindowInDays of [6, 31]) {
      const call = secrets.send(new DeleteSecretCommand({ SecretId, RecoveryWindowInDays }));
      await expectRefusal(call, "InvalidParameterException", "ValidationException");
    }
  }),
  behaviour("a window and force together are refused", async ({ secrets }) => {
    const { name: SecretId } = await createSecret(secrets);
    const both = { SecretId, RecoveryWindowInDays: 7, ForceDeleteWithoutRecovery: true };
    await expectRefusal(secrets.send(new DeleteSecretCommand(both)), "InvalidParameterException");
  }),
  behaviour("force on an absent secret succeeds", async ({ secrets }) => {
    const SecretId = freshName();
    await secrets.send(new DeleteSecretCommand({ SecretId, ForceDeleteWithoutRecovery: true }));
  }),
  behaviour("a plain delete of an absent secret is not found", async ({ secrets }) => {
    await expectRefusal(secrets.send(new DeleteSecretCommand({ SecretId: freshName() })), "ResourceNotFoundException");
  }),
  behaviour("a secret in its deletion window can be neither read nor written", async (aws) => {
    const name = await createDying(aws);
    await expectRefusal(read(aws.secrets, name), "InvalidRequestException");
    await expectRefusal(put(aws.secrets, name, "second"), "InvalidRequestException");
  }),
  behaviour("a secret in its deletion window still tells its deletion date", async (aws) => {
    const SecretId = await createDying(aws);
    const { DeletedDate } = await aws.secrets.send(new DescribeSecretCommand({ SecretId }));
    expect(DeletedDate).toBeInstanceOf(Date);
  }),
  behaviour("a name in its deletion window cannot be created", async (aws) => {
    const create = new CreateSecretCommand({ Name: await createDying(aws), SecretString: "value" });
    await expectRefusal(aws.secrets.send(create), "InvalidRequestException");
  }),
  behaviour("a secret in its deletion window is listed only on request", async (aws) => {
    const name = await createDying(aws);
    const Filters = [{ Key: "name" as const, Values: [name] }];
    const listed = async (IncludePlannedDeletion: boolean) => {
      const { SecretList } = await aws.secrets.send(new ListSecretsCommand({ Filters, IncludePlannedDeletion }));
      return SecretList?.map((secret) => secret.Name);
    };
    expect(await listed(false)).toEqual([]);
    expect(await listed(true)).toEqual([name]);
  }),
  behaviour("a restored secret is read again", async (aws) => {
    const SecretId = await createDying(aws);
    expect(await aws.secrets.send(new RestoreSecretCommand({ SecretId }))).toMatchObject({ Name: SecretId });
    expect(await read(aws.secrets, SecretId)).toBe("first");
  }),
];
