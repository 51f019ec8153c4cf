import { CreateKeyCommand, DisableKeyCommand } from "@aws-sdk/client-kms";
import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  UpdateSecretCommand,
} from "@aws-sdk/client-secrets-manager";
import { expect } from "vitest";
import { behaviour, bytes, expectRefusal, freshName } from "../case.ts";
import { createSecret, freshToken, put, read, stages } from "./secret.ts";

export const values = [
  behaviour("a secret is read by its name and by its ARN", async ({ secrets }) => {
    const { name, arn, versionId } = await createSecret(secrets, "value");
    for (const SecretId of [name, arn]) {
      const reply = await secrets.send(new GetSecretValueCommand({ SecretId, VersionStage: "AWSCURRENT" }));
      expect(reply).toMatchObject({ ARN: arn, Name: name, SecretString: "value", VersionId: versionId });
      expect(reply.VersionStages).toEqual(["AWSCURRENT"]);
      expect(reply.CreatedDate).toBeInstanceOf(Date);
    }
  }),
  behaviour("a secret is read by an ARN without the six characters at its end", async ({ secrets }) => {
    const { arn } = await createSecret(secrets, "value");
    expect(await read(secrets, arn.slice(0, -7))).toBe("value");
  }),
  behaviour("an ARN is the name, a hyphen and six characters", async ({ secrets }) => {
    const { name, arn } = await createSecret(secrets);
    expect(arn).toMatch(/^arn:aws:secretsmanager:[a-z0-9-]+:\d{12}:secret:.+-[A-Za-z0-9]{6}$/);
    expect(arn.slice(0, -7)).toMatch(new RegExp(`:secret:${name}$`));
  }),
  behaviour("a name of other characters than letters, digits and /_+=.@- is refused", async ({ secrets }) => {
    for (const sign of [" ", "*", "ä", "#", "$"]) {
      const create = new CreateSecretCommand({ Name: `${freshName()}${sign}x`, SecretString: "value" });
      await expectRefusal(secrets.send(create), "ValidationException", "InvalidParameterException");
    }
  }),
  behaviour("a name of 513 characters is refused", async ({ secrets }) => {
    const create = new CreateSecretCommand({ Name: freshName().padEnd(513, "x"), SecretString: "value" });
    await expectRefusal(secrets.send(create), "ValidationException", "InvalidParameterException");
  }),
  behaviour("a value is text or bytes, never both and never neither", async ({ secrets }) => {
    const { name: SecretId } = await createSecret(secrets);
    const both = new PutSecretValueCommand({ SecretId, SecretString: "text", SecretBinary: bytes(4) });
    const names = ["InvalidParameterException", "InvalidRequestException", "ValidationException"];
    await expectRefusal(secrets.send(both), ...names);
    await expectRefusal(secrets.send(new PutSecretValueCommand({ SecretId })), ...names);
  }),
  behaviour("bytes come back as bytes", async ({ secrets }) => {
    const SecretBinary = bytes(300);
    const { Name } = await secrets.send(new CreateSecretCommand({ Name: freshName(), SecretBinary }));
    const reply = await secrets.send(new GetSecretValueCommand({ SecretId: Name, VersionStage: "AWSCURRENT" }));
    expect(Buffer.from(reply.SecretBinary ?? []).equals(SecretBinary)).toBe(true);
    expect(reply.SecretString).toBeUndefined();
  }),
  behaviour("a value may have 65,536 bytes", async ({ secrets }) => {
    const { name } = await createSecret(secrets, "x".repeat(65_536));
    expect((await read(secrets, name))?.length).toBe(65_536);
  }),
  behaviour("a value of 65,537 bytes is refused", async ({ secrets }) => {
    const create = new CreateSecretCommand({ Name: freshName(), SecretString: "x".repeat(65_537) });
    await expectRefusal(secrets.send(create), "ValidationException", "InvalidParameterException");
  }),
  behaviour("a name that exists cannot be created again", async ({ secrets }) => {
    const { name: Name } = await createSecret(secrets);
    const create = new CreateSecretCommand({ Name, SecretString: "other" });
    await expectRefusal(secrets.send(create), "ResourceExistsException");
  }),
  behaviour("a missing secret is not found", async ({ secrets }) => {
    const SecretId = freshName();
    await expectRefusal(read(secrets, SecretId), "ResourceNotFoundException");
    await expectRefusal(secrets.send(new DescribeSecretCommand({ SecretId })), "ResourceNotFoundException");
    await expectRefusal(put(secrets, SecretId, "value"), "ResourceNotFoundException");
  }),
  behaviour("a secret without a version is not found when it is read", async ({ secrets }) => {
    const Name = freshName();
    await secrets.send(new CreateSecretCommand({ Name }));
    await expectRefusal(read(secrets, Name), "ResourceNotFoundException");
  }),
  behaviour("an unknown stage or version is not found", async ({ secrets }) => {
    const { name: SecretId } = await createSecret(secrets);
    await expectRefusal(read(secrets, SecretId, "NONE"), "ResourceNotFoundException");
    const get = new GetSecretValueCommand({ SecretId, VersionId: freshToken() });
    await expectRefusal(secrets.send(get), "ResourceNotFoundException");
  }),
  behaviour("a version with a stage that it lacks is refused", async ({ secrets }) => {
    const { name: SecretId, versionId: VersionId } = await createSecret(secrets);
    await put(secrets, SecretId, "second", "AWSPENDING");
    const get = new GetSecretValueCommand({ SecretId, VersionId, VersionStage: "AWSPENDING" });
    await expectRefusal(secrets.send(get), "InvalidRequestException");
  }),
  behaviour("the token becomes the version's id", async ({ secrets }) => {
    const ClientRequestToken = freshToken();
    const create = new CreateSecretCommand({ Name: freshName(), SecretString: "value", ClientRequestToken });
    expect((await secrets.send(create)).VersionId).toBe(ClientRequestToken);
  }),
  behaviour("a put with the same token and value makes no second version", async ({ secrets }) => {
    const { name: SecretId } = await createSecret(secrets);
    const same = { SecretId, ClientRequestToken: freshToken(), SecretString: "second" };
    await secrets.send(new PutSecretValueCommand(same));
    expect((await secrets.send(new PutSecretValueCommand(same))).VersionId).toBe(same.ClientRequestToken);
    expect(Object.keys(await stages(secrets, SecretId))).toHaveLength(2);
  }),
  behaviour("a put with the same token and another value is refused", async ({ secrets }) => {
    const { name: SecretId } = await createSecret(secrets);
    const first = { SecretId, ClientRequestToken: freshToken(), SecretString: "second" };
    await secrets.send(new PutSecretValueCommand(first));
    const other = new PutSecretValueCommand({ ...first, SecretString: "third" });
    await expectRefusal(secrets.send(other), "ResourceExistsException");
  }),
  behaviour("UpdateSecret changes the description and, if given, the value", async ({ secrets }) => {
    const { name: SecretId, versionId } = await createSecret(secrets);
    await secrets.send(new UpdateSecretCommand({ SecretId, Description: "changed" }));
    expect(await stages(secrets, SecretId)).toEqual({ [versionId]: ["AWSCURRENT"] });
    await secrets.send(new UpdateSecretCommand({ SecretId, SecretString: "second" }));
    expect(await read(secrets, SecretId)).toBe("second");
    expect((await secrets.send(new DescribeSecretCommand({ SecretId }))).Description).toBe("changed");
  }),
];

export const secretKeys = [
  behaviour("a secret under AWS's own key names no key", async ({ secrets }) => {
    const { name: SecretId } = await createSecret(secrets);
    expect((await secrets.send(new DescribeSecretCommand({ SecretId }))).KmsKeyId).toBeUndefined();
  }),
  behaviour("a secret under a key of one's own names it", async ({ secrets, kms }) => {
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    const KmsKeyId = KeyMetadata?.Arn;
    const { Name } = await secrets.send(new CreateSecretCommand({ Name: freshName(), SecretString: "v", KmsKeyId }));
    expect((await secrets.send(new DescribeSecretCommand({ SecretId: Name }))).KmsKeyId).toBe(KmsKeyId);
  }),
  behaviour("a secret under an unknown key cannot be created", async ({ secrets }) => {
    const create = new CreateSecretCommand({ Name: freshName(), SecretString: "v", KmsKeyId: freshToken() });
    await expectRefusal(secrets.send(create));
  }),
  behaviour("a secret whose key is disabled cannot be read", async ({ secrets, kms }) => {
    const KeyId = (await kms.send(new CreateKeyCommand({}))).KeyMetadata?.KeyId;
    const create = new CreateSecretCommand({ Name: freshName(), SecretString: "v", KmsKeyId: KeyId });
    const { Name = "" } = await secrets.send(create);
    await kms.send(new DisableKeyCommand({ KeyId }));
    await expectRefusal(read(secrets, Name), "DecryptionFailure");
  }),
];
