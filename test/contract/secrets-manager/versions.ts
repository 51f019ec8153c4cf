import {
  GetSecretValueCommand,
  ListSecretVersionIdsCommand,
  RotateSecretCommand,
  UpdateSecretVersionStageCommand,
} from "@aws-sdk/client-secrets-manager";
import { expect } from "vitest";
import { behaviour, expectRefusal } from "../case.ts";
import { createSecret, put, read, stages } from "./secret.ts";

export const versions = [
  behaviour("a put without stages becomes current and leaves the one before as previous", async ({ secrets }) => {
    const { name, versionId: first } = await createSecret(secrets);
    const second = await put(secrets, name, "second");
    expect(await stages(secrets, name)).toEqual({ [first]: ["AWSPREVIOUS"], [second]: ["AWSCURRENT"] });
    expect(await read(secrets, name)).toBe("second");
    expect(await read(secrets, name, "AWSPREVIOUS")).toBe("first");
  }),
  behaviour("a pending put leaves the current version alone", async ({ secrets }) => {
    const { name, versionId: first } = await createSecret(secrets);
    const second = await put(secrets, name, "second", "AWSPENDING");
    expect(await stages(secrets, name)).toEqual({ [first]: ["AWSCURRENT"], [second]: ["AWSPENDING"] });
    expect(await read(secrets, name)).toBe("first");
    expect(await read(secrets, name, "AWSPENDING")).toBe("second");
  }),
  behaviour("a stage sits on one version at a time", async ({ secrets }) => {
    const { name } = await createSecret(secrets);
    const second = await put(secrets, name, "second", "MINE");
    const third = await put(secrets, name, "third", "MINE");
    const all = await stages(secrets, name);
    expect(all[third]).toEqual(["MINE"]);
    expect(all[second] ?? []).toEqual([]);
  }),
  behaviour("a version without a stage is listed only on request", async ({ secrets }) => {
    const { name: SecretId, versionId: first } = await createSecret(secrets);
    await put(secrets, SecretId, "second");
    await put(secrets, SecretId, "third");
    const listed = async (IncludeDeprecated: boolean) => {
      const reply = await secrets.send(new ListSecretVersionIdsCommand({ SecretId, IncludeDeprecated }));
      return reply.Versions?.map((version) => version.VersionId);
    };
    expect(await listed(false)).not.toContain(first);
    expect(await listed(true)).toContain(first);
  }),
  behaviour("a version is read by its id", async ({ secrets }) => {
    const { name: SecretId, versionId: VersionId } = await createSecret(secrets);
    await put(secrets, SecretId, "second");
    const reply = await secrets.send(new GetSecretValueCommand({ SecretId, VersionId }));
    expect(reply).toMatchObject({ SecretString: "first", VersionStages: ["AWSPREVIOUS"] });
  }),
  behaviour("a stage that sits elsewhere moves only if that version is named", async ({ secrets }) => {
    const { name: SecretId, versionId: first } = await createSecret(secrets);
    const second = await put(secrets, SecretId, "second", "AWSPENDING");
    const move = { SecretId, VersionStage: "AWSCURRENT", MoveToVersionId: second };
    await expectRefusal(secrets.send(new UpdateSecretVersionStageCommand(move)), "InvalidParameterException");
    await secrets.send(new UpdateSecretVersionStageCommand({ ...move, RemoveFromVersionId: first }));
    expect(await read(secrets, SecretId)).toBe("second");
  }),
  behaviour("moving AWSCURRENT moves AWSPREVIOUS too", async ({ secrets }) => {
    const { name: SecretId, versionId: first } = await createSecret(secrets);
    const second = await put(secrets, SecretId, "second");
    await secrets.send(
      new UpdateSecretVersionStageCommand({
        SecretId,
        VersionStage: "AWSCURRENT",
        MoveToVersionId: first,
        RemoveFromVersionId: second,
      }),
    );
    expect(await stages(secrets, SecretId)).toEqual({ [first]: ["AWSCURRENT"], [second]: ["AWSPREVIOUS"] });
  }),
  behaviour("after a move, a read without a stage gives the new current version", async ({ secrets }) => {
    const { name: SecretId, versionId: first } = await createSecret(secrets);
    const second = await put(secrets, SecretId, "second", "AWSPENDING");
    await secrets.send(
      new UpdateSecretVersionStageCommand({
        SecretId,
        VersionStage: "AWSCURRENT",
        MoveToVersionId: second,
        RemoveFromVersionId: first,
      }),
    );
    const reply = await secrets.send(new GetSecretValueCommand({ SecretId }));
    expect(reply.SecretString).toBe("second");
    expect(reply.VersionStages).toContain("AWSCURRENT");
  }),
  behaviour("AWSCURRENT cannot be taken away", async ({ secrets }) => {
    const { name: SecretId, versionId: RemoveFromVersionId } = await createSecret(secrets);
    const take = new UpdateSecretVersionStageCommand({ SecretId, VersionStage: "AWSCURRENT", RemoveFromVersionId });
    await expectRefusal(secrets.send(take), "InvalidParameterException");
  }),
  behaviour("another stage can be taken away", async ({ secrets }) => {
    const { name: SecretId } = await createSecret(secrets);
    const RemoveFromVersionId = await put(secrets, SecretId, "second", "AWSPENDING");
    await secrets.send(
      new UpdateSecretVersionStageCommand({ SecretId, VersionStage: "AWSPENDING", RemoveFromVersionId }),
    );
    await expectRefusal(read(secrets, SecretId, "AWSPENDING"), "ResourceNotFoundException");
  }),
];

export const rotation = [
  behaviour("a secret without a function cannot be rotated", async ({ secrets }) => {
    const { name: SecretId, versionId } = await createSecret(secrets);
    await expectRefusal(secrets.send(new RotateSecretCommand({ SecretId })), "InvalidRequestException");
    expect(await stages(secrets, SecretId)).toEqual({ [versionId]: ["AWSCURRENT"] });
  }),
  behaviour("a secret cannot be rotated while a pending version is not the current one", async ({ secrets }) => {
    const { name: SecretId } = await createSecret(secrets);
    await put(secrets, SecretId, "second", "AWSPENDING");
    await expectRefusal(secrets.send(new RotateSecretCommand({ SecretId })), "InvalidRequestException");
  }),
];
