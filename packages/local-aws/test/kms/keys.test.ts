import { describe, expect, test } from "vitest";
import { collect, DAY_MS, START } from "../vault.ts";
import { arnOf, plaintext, useKey } from "./key.ts";

const { vault, kms, key, newKey, encrypt } = useKey();
const region = "us-east-1";

describe("key states", () => {
  test("a disabled key does nothing until it is enabled again", async () => {
    const blob = await encrypt();
    await kms("DisableKey", { KeyId: key.id });
    const calls = ["Encrypt", "Decrypt", "GenerateDataKey"].map((operation) =>
      kms(operation, {
        KeyId: key.id,
        ...(operation === "Encrypt" && { Plaintext: plaintext() }),
        ...(operation === "Decrypt" && { CiphertextBlob: blob }),
        ...(operation === "GenerateDataKey" && { KeySpec: "AES_256" }),
      }),
    );
    expect((await Promise.all(calls)).map(({ error }) => error)).toEqual(Array(3).fill("DisabledException"));
    await kms("EnableKey", { KeyId: key.id });
    expect((await kms("Decrypt", { CiphertextBlob: blob })).status).toBe(200);
  });

  test("a key that waits for its deletion does nothing, and comes back disabled", async () => {
    const blob = await encrypt();
    const { body } = await kms("ScheduleKeyDeletion", { KeyId: key.id });
    expect(body).toEqual({
      KeyId: arnOf(key.id),
      DeletionDate: (START + 30 * DAY_MS) / 1000,
      KeyState: "PendingDeletion",
      PendingWindowInDays: 30,
    });
    for (const operation of ["EnableKey", "DisableKey", "EnableKeyRotation", "ScheduleKeyDeletion"]) {
      expect((await kms(operation, { KeyId: key.id })).error).toBe("KMSInvalidStateException");
    }
    expect((await kms("Decrypt", { CiphertextBlob: blob })).error).toBe("KMSInvalidStateException");
    expect((await kms("CancelKeyDeletion", { KeyId: key.id })).body).toEqual({ KeyId: arnOf(key.id) });
    expect((await kms("DescribeKey", { KeyId: key.id })).body.KeyMetadata).toMatchObject({ KeyState: "Disabled" });
  });

  test("the window of a deletion is 7 to 30 days", async () => {
    for (const PendingWindowInDays of [6, 31]) {
      const answer = await kms("ScheduleKeyDeletion", { KeyId: key.id, PendingWindowInDays });
      expect(answer.error).toBe("ValidationException");
    }
    expect((await kms("CancelKeyDeletion", { KeyId: key.id })).error).toBe("KMSInvalidStateException");
  });

  test("after the window the key and its aliases are gone", async () => {
    await kms("CreateAlias", { AliasName: "alias/doomed", TargetKeyId: key.id });
    await kms("ScheduleKeyDeletion", { KeyId: key.id, PendingWindowInDays: 7 });
    vault.now += 7 * DAY_MS;
    expect((await kms("DescribeKey", { KeyId: key.id })).error).toBe("NotFoundException");
    expect((await kms("DescribeKey", { KeyId: "alias/doomed" })).error).toBe("NotFoundException");
    expect((await kms("CreateAlias", { AliasName: "alias/doomed", TargetKeyId: await newKey() })).status).toBe(200);
  });
});

describe("aliases", () => {
  test("an alias stands for its key, by name and by ARN, and can be moved", async () => {
    const AliasName = `alias/a-${key.id}`;
    await kms("CreateAlias", { AliasName, TargetKeyId: key.id });
    const first = await encrypt(`arn:aws:kms:${region}:000000000000:${AliasName}`);
    const other = await newKey();
    await kms("UpdateAlias", { AliasName, TargetKeyId: other });
    expect((await kms("DescribeKey", { KeyId: AliasName })).body.KeyMetadata).toMatchObject({ KeyId: other });
    expect((await kms("Decrypt", { CiphertextBlob: first })).body.KeyId).toBe(arnOf(key.id));
    await kms("DeleteAlias", { AliasName });
    expect((await kms("DescribeKey", { KeyId: AliasName })).error).toBe("NotFoundException");
  });

  test.each([
    ["alias/aws/mine", "NotAuthorizedException"],
    ["mine", "ValidationException"],
    ["alias/with space", "ValidationException"],
  ])("the name %s is refused", async (AliasName, error) => {
    expect((await kms("CreateAlias", { AliasName, TargetKeyId: key.id })).error).toBe(error);
  });

  test("an alias that exists is not created again, and an alias points to no alias", async () => {
    const AliasName = `alias/twice-${key.id}`;
    await kms("CreateAlias", { AliasName, TargetKeyId: key.id });
    expect((await kms("CreateAlias", { AliasName, TargetKeyId: key.id })).error).toBe("AlreadyExistsException");
    const chained = await kms("CreateAlias", { AliasName: "alias/chain", TargetKeyId: AliasName });
    expect(chained.error).toBe("ValidationException");
    for (const operation of ["UpdateAlias", "DeleteAlias"]) {
      const answer = await kms(operation, { AliasName: "alias/none", TargetKeyId: key.id });
      expect(answer.error).toBe("NotFoundException");
    }
  });

  test("aliases are listed, of all keys or of one, in pages", async () => {
    for (const name of ["c", "a", "b"])
      await kms("CreateAlias", { AliasName: `alias/${name}-${key.id}`, TargetKeyId: key.id });
    const first = await kms("ListAliases", { KeyId: key.id, Limit: 2 });
    const names = (answer: typeof first) =>
      (answer.body.Aliases as { AliasName: string }[]).map((alias) => alias.AliasName);
    expect(names(first)).toEqual([`alias/a-${key.id}`, `alias/b-${key.id}`]);
    expect(first.body.Truncated).toBe(true);
    const second = await kms("ListAliases", { KeyId: key.id, Limit: 2, Marker: first.body.NextMarker });
    expect(names(second)).toEqual([`alias/c-${key.id}`]);
    expect(second.body.Truncated).toBe(false);
    expect((await kms("ListAliases", { Marker: "bm9uc2Vuc2U" })).error).toBe("InvalidMarkerException");
  });
});

describe("rotation", () => {
  test("blobs of before a rotation still open", async () => {
    const clear = plaintext();
    const blob = await encrypt(key.id, {}, clear);
    expect((await kms("RotateKeyOnDemand", { KeyId: key.id })).body).toEqual({ KeyId: arnOf(key.id) });
    expect(await encrypt()).not.toBe(blob);
    expect((await kms("Decrypt", { CiphertextBlob: blob })).body.Plaintext).toBe(clear);
    const { body } = await kms("ListKeyRotations", { KeyId: key.id });
    expect(body.Rotations).toEqual([{ KeyId: arnOf(key.id), RotationDate: START / 1000, RotationType: "ON_DEMAND" }]);
  });

  test("automatic rotation happens when its time has come", async () => {
    await kms("EnableKeyRotation", { KeyId: key.id, RotationPeriodInDays: 90 });
    const blob = await encrypt();
    vault.now += 90 * DAY_MS;
    expect((await kms("GetKeyRotationStatus", { KeyId: key.id })).body).toEqual({
      KeyId: arnOf(key.id),
      KeyRotationEnabled: true,
      RotationPeriodInDays: 90,
      NextRotationDate: (vault.now + 90 * DAY_MS) / 1000,
    });
    const { body } = await kms("ListKeyRotations", { KeyId: key.id });
    expect(body.Rotations).toMatchObject([{ RotationType: "AUTOMATIC" }]);
    expect((await kms("Decrypt", { CiphertextBlob: blob })).status).toBe(200);
    await kms("DisableKeyRotation", { KeyId: key.id });
    expect((await kms("GetKeyRotationStatus", { KeyId: key.id })).body.KeyRotationEnabled).toBe(false);
  });

  test("the period is 90 to 2,560 days, 365 unless given", async () => {
    for (const RotationPeriodInDays of [89, 2561]) {
      expect((await kms("EnableKeyRotation", { KeyId: key.id, RotationPeriodInDays })).error).toBe(
        "ValidationException",
      );
    }
    await kms("EnableKeyRotation", { KeyId: key.id });
    expect((await kms("GetKeyRotationStatus", { KeyId: key.id })).body.RotationPeriodInDays).toBe(365);
  });

  test("a disabled key is not rotated", async () => {
    await kms("DisableKey", { KeyId: key.id });
    for (const operation of ["EnableKeyRotation", "RotateKeyOnDemand"]) {
      expect((await kms(operation, { KeyId: key.id })).error).toBe("DisabledException");
    }
  });
});

describe("keys", () => {
  test("a multi-Region key has its kind of id and works", async () => {
    const id = await newKey({ MultiRegion: true });
    expect(id).toMatch(/^mrk-[0-9a-f]{32}$/);
    expect((await kms("Decrypt", { CiphertextBlob: await encrypt(id) })).body.KeyId).toBe(arnOf(id));
  });

  test("kinds of keys that are not here are refused", async () => {
    for (const input of [{ KeySpec: "RSA_2048" }, { KeyUsage: "SIGN_VERIFY" }, { Origin: "EXTERNAL" }]) {
      expect((await kms("CreateKey", input)).error).toBe("UnsupportedOperationException");
    }
  });

  test("the pages of ListKeys together are every key once", async () => {
    const seen = await collect(async (Marker) => {
      const { body } = await kms("ListKeys", { Limit: 3, Marker });
      expect((body.Keys as unknown[]).length).toBeLessThanOrEqual(3);
      return { items: (body.Keys as { KeyId: string }[]).map((key) => key.KeyId), next: body.NextMarker };
    });
    expect(seen).toContain(key.id);
    expect(new Set(seen).size).toBe(seen.length);
    expect((await kms("ListKeys", { Limit: 0 })).error).toBe("ValidationException");
  });

  test("tags are added, replaced and taken away", async () => {
    await kms("TagResource", {
      KeyId: key.id,
      Tags: [
        { TagKey: "a", TagValue: "1" },
        { TagKey: "b", TagValue: "2" },
      ],
    });
    await kms("TagResource", { KeyId: key.id, Tags: [{ TagKey: "a", TagValue: "3" }] });
    await kms("UntagResource", { KeyId: key.id, TagKeys: ["b"] });
    const { body } = await kms("ListResourceTags", { KeyId: key.id });
    expect(body).toEqual({ Tags: [{ TagKey: "a", TagValue: "3" }], Truncated: false });
  });

  test("a key policy is kept and must be JSON", async () => {
    expect((await kms("GetKeyPolicy", { KeyId: key.id })).body.PolicyName).toBe("default");
    await kms("PutKeyPolicy", { KeyId: key.id, Policy: '{"Version":"2012-10-17"}' });
    expect((await kms("GetKeyPolicy", { KeyId: key.id })).body.Policy).toBe('{"Version":"2012-10-17"}');
    expect((await kms("PutKeyPolicy", { KeyId: key.id, Policy: "{" })).error).toBe("MalformedPolicyDocumentException");
  });

  test("the key of a service is not the user's to use", async () => {
    await vault.secrets("CreateSecret", { Name: "makes-the-key", SecretString: "x" });
    const KeyId = "alias/aws/secretsmanager";
    expect((await kms("DescribeKey", { KeyId })).body.KeyMetadata).toMatchObject({ KeyManager: "AWS" });
    expect((await kms("Encrypt", { KeyId, Plaintext: plaintext() })).error).toBe("AccessDeniedException");
    expect((await kms("DisableKey", { KeyId })).error).toBe("AccessDeniedException");
  });
});
