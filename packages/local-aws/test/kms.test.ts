import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type LocalAws, startLocalAws } from "../src/index.ts";
import { clientOf } from "./client.ts";

const DAY_MS = 86_400_000;
const start = Date.parse("2026-01-31T12:00:00Z");
let now = start;
let aws: LocalAws;
let keyId: string;

beforeAll(async () => {
  aws = await startLocalAws({ memory: true, now: () => now });
});

afterAll(() => aws.close());

beforeEach(async () => {
  now = start;
  keyId = await newKey();
});

/** Calls KMS at the time of the test. */
const kms = (operation: string, input: object = {}, region = aws.region) =>
  clientOf(aws).kms(operation, input, { now, region });

async function newKey(input: object = {}): Promise<string> {
  const { body } = await kms("CreateKey", input);
  return String((body.KeyMetadata as Record<string, unknown>).KeyId);
}

const arnOf = (id: string) => `arn:aws:kms:${aws.region}:000000000000:key/${id}`;
const plaintext = () => randomBytes(16).toString("base64");

async function encrypt(key = keyId, context?: Record<string, string>, clear = plaintext()): Promise<string> {
  const answer = await kms("Encrypt", { KeyId: key, Plaintext: clear, EncryptionContext: context });
  return String(answer.body.CiphertextBlob);
}

async function stateOf(id: string): Promise<unknown> {
  return ((await kms("DescribeKey", { KeyId: id })).body.KeyMetadata as Record<string, unknown>).KeyState;
}

describe("encrypting", () => {
  test("a plaintext comes back, with the key that was used", async () => {
    const clear = plaintext();
    const sealed = await kms("Encrypt", { KeyId: keyId, Plaintext: clear });
    expect(sealed.body).toMatchObject({ KeyId: arnOf(keyId), EncryptionAlgorithm: "SYMMETRIC_DEFAULT" });
    const opened = await kms("Decrypt", { CiphertextBlob: sealed.body.CiphertextBlob, KeyId: keyId });
    expect(opened.body).toEqual({ Plaintext: clear, KeyId: arnOf(keyId), EncryptionAlgorithm: "SYMMETRIC_DEFAULT" });
  });

  test("whatever is encrypted opens under its context and under no other, and grows by less than 150 bytes", async () => {
    const contexts = fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.string({ maxLength: 8 }), {
      maxKeys: 3,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 4096 }),
        contexts,
        contexts,
        async (bytes, mine, other) => {
          const clear = Buffer.from(bytes).toString("base64");
          const blob = await encrypt(keyId, mine, clear);
          expect(Buffer.from(blob, "base64").length - bytes.length).toBeLessThan(150);
          const opened = await kms("Decrypt", { CiphertextBlob: blob, EncryptionContext: mine });
          expect(opened.body.Plaintext).toBe(clear);
          const same = JSON.stringify(Object.entries(mine).sort()) === JSON.stringify(Object.entries(other).sort());
          const tried = await kms("Decrypt", { CiphertextBlob: blob, EncryptionContext: other });
          expect(tried.error).toBe(same ? undefined : "InvalidCiphertextException");
        },
      ),
      { numRuns: 25 },
    );
  });

  test("the order of context pairs is irrelevant", async () => {
    const blob = await encrypt(keyId, { a: "1", b: "2" });
    expect((await kms("Decrypt", { CiphertextBlob: blob, EncryptionContext: { b: "2", a: "1" } })).status).toBe(200);
  });

  test.each([
    ["missing", undefined],
    ["different", { app: "other" }],
    ["of another case", { App: "one" }],
    ["longer", { app: "one", more: "" }],
  ])("a context that is %s does not open, and AWS says no word about it", async (_case, context) => {
    const blob = await encrypt(keyId, { app: "one" });
    const answer = await kms("Decrypt", { CiphertextBlob: blob, EncryptionContext: context });
    expect(answer).toMatchObject({ status: 400, text: '{"__type":"InvalidCiphertextException"}' });
  });

  test("no flipped bit goes unnoticed", async () => {
    const blob = Buffer.from(await encrypt(), "base64");
    for (let position = 0; position < blob.length; position++) {
      const flipped = Buffer.from(blob);
      flipped.writeUInt8(flipped.readUInt8(position) ^ 1, position);
      const answer = await kms("Decrypt", { CiphertextBlob: flipped.toString("base64") });
      expect(["InvalidCiphertextException", "AccessDeniedException"]).toContain(answer.error);
    }
  });

  test("garbage and cut blobs are no ciphertext", async () => {
    const blob = Buffer.from(await encrypt(), "base64");
    const answers = await Promise.all(
      [randomBytes(100), blob.subarray(0, 30), blob.subarray(0, 10)].map((bytes) =>
        kms("Decrypt", { CiphertextBlob: bytes.toString("base64") }),
      ),
    );
    expect(answers.map(({ error }) => error)).toEqual(Array(3).fill("InvalidCiphertextException"));
  });

  test.each([
    ["no plaintext", "Encrypt", { Plaintext: "" }],
    ["4,097 bytes", "Encrypt", { Plaintext: Buffer.alloc(4097).toString("base64") }],
    ["a blob of 6,145 bytes", "Decrypt", { CiphertextBlob: Buffer.alloc(6145).toString("base64") }],
    ["no member at all", "Encrypt", {}],
    ["an unknown algorithm", "Encrypt", { Plaintext: plaintext(), EncryptionAlgorithm: "ROT13" }],
  ])("%s is a ValidationException", async (_case, operation, input) => {
    expect((await kms(operation, { KeyId: keyId, ...input })).error).toBe("ValidationException");
  });

  test("4,096 bytes are allowed", async () => {
    expect(await encrypt(keyId, {}, Buffer.alloc(4096, 1).toString("base64"))).not.toBe("undefined");
  });

  test("members of the wrong type are a SerializationException", async () => {
    expect((await kms("Encrypt", { KeyId: keyId, Plaintext: 7 })).error).toBe("SerializationException");
    expect((await kms("Encrypt", { KeyId: keyId, Plaintext: "not base64!" })).error).toBe("SerializationException");
    expect((await kms("Encrypt", { KeyId: keyId, Plaintext: plaintext(), EncryptionContext: { a: 1 } })).error).toBe(
      "SerializationException",
    );
  });

  test("Decrypt with the id of another key is an IncorrectKeyException", async () => {
    const answer = await kms("Decrypt", { CiphertextBlob: await encrypt(), KeyId: await newKey() });
    expect(answer.error).toBe("IncorrectKeyException");
  });

  test("a blob whose key is gone or in another Region is denied, in one and the same text", async () => {
    const blob = await encrypt();
    const elsewhere = await kms("Decrypt", { CiphertextBlob: blob }, "eu-west-1");
    await kms("ScheduleKeyDeletion", { KeyId: keyId, PendingWindowInDays: 7 });
    now += 7 * DAY_MS;
    const gone = await kms("Decrypt", { CiphertextBlob: blob });
    expect(elsewhere.error).toBe("AccessDeniedException");
    expect(gone.text).toBe(elsewhere.text);
  });

  test("an unknown key or alias is not found", async () => {
    for (const KeyId of ["alias/none", "00000000-0000-0000-0000-000000000000", "x", arnOf("x")]) {
      expect((await kms("Encrypt", { KeyId, Plaintext: plaintext() })).error).toBe("NotFoundException");
    }
  });

  test("a dry run reports its success as an error, and failure as ever", async () => {
    const blob = await encrypt();
    const calls: [string, object][] = [
      ["Encrypt", { KeyId: keyId, Plaintext: plaintext() }],
      ["Decrypt", { CiphertextBlob: blob }],
      ["GenerateDataKey", { KeyId: keyId, KeySpec: "AES_256" }],
      ["ReEncrypt", { CiphertextBlob: blob, DestinationKeyId: keyId }],
    ];
    for (const [operation, input] of calls) {
      expect((await kms(operation, { ...input, DryRun: true })).error).toBe("DryRunOperationException");
    }
    const wrong = { CiphertextBlob: blob, EncryptionContext: { a: "b" }, DryRun: true };
    expect((await kms("Decrypt", wrong)).error).toBe("InvalidCiphertextException");
  });
});

describe("data keys", () => {
  test("a data key is plain and sealed under the context", async () => {
    const { body } = await kms("GenerateDataKey", { KeyId: keyId, KeySpec: "AES_256", EncryptionContext: { a: "b" } });
    expect(Buffer.from(String(body.Plaintext), "base64")).toHaveLength(32);
    const opened = await kms("Decrypt", { CiphertextBlob: body.CiphertextBlob, EncryptionContext: { a: "b" } });
    expect(opened.body.Plaintext).toBe(body.Plaintext);
  });

  test("its length can be chosen, by one member only", async () => {
    const { body } = await kms("GenerateDataKey", { KeyId: keyId, NumberOfBytes: 1024 });
    expect(Buffer.from(String(body.Plaintext), "base64")).toHaveLength(1024);
    for (const size of [{}, { NumberOfBytes: 0 }, { NumberOfBytes: 1025 }, { NumberOfBytes: 1, KeySpec: "AES_256" }]) {
      expect((await kms("GenerateDataKey", { KeyId: keyId, ...size })).error).toBe("ValidationException");
    }
  });

  test("without plaintext there is none in the answer", async () => {
    const { body } = await kms("GenerateDataKeyWithoutPlaintext", { KeyId: keyId, KeySpec: "AES_128" });
    expect(Object.keys(body).sort()).toEqual(["CiphertextBlob", "KeyId"]);
  });

  test("ReEncrypt moves a blob to another key and context without showing the plaintext", async () => {
    const clear = plaintext();
    const target = await newKey({ MultiRegion: true });
    const { body, text } = await kms("ReEncrypt", {
      CiphertextBlob: await encrypt(keyId, { from: "a" }, clear),
      SourceEncryptionContext: { from: "a" },
      DestinationKeyId: target,
      DestinationEncryptionContext: { to: "b" },
    });
    expect(text).not.toContain(clear);
    expect(body).toMatchObject({ SourceKeyId: arnOf(keyId), KeyId: arnOf(target) });
    const opened = await kms("Decrypt", { CiphertextBlob: body.CiphertextBlob, EncryptionContext: { to: "b" } });
    expect(opened.body.Plaintext).toBe(clear);
  });
});

describe("key states", () => {
  test("a disabled key does nothing until it is enabled again", async () => {
    const blob = await encrypt();
    await kms("DisableKey", { KeyId: keyId });
    const calls = ["Encrypt", "Decrypt", "GenerateDataKey"].map((operation) =>
      kms(operation, {
        KeyId: keyId,
        ...(operation === "Encrypt" && { Plaintext: plaintext() }),
        ...(operation === "Decrypt" && { CiphertextBlob: blob }),
        ...(operation === "GenerateDataKey" && { KeySpec: "AES_256" }),
      }),
    );
    expect((await Promise.all(calls)).map(({ error }) => error)).toEqual(Array(3).fill("DisabledException"));
    await kms("EnableKey", { KeyId: keyId });
    expect((await kms("Decrypt", { CiphertextBlob: blob })).status).toBe(200);
  });

  test("a key that waits for its deletion does nothing, and comes back disabled", async () => {
    const blob = await encrypt();
    const { body } = await kms("ScheduleKeyDeletion", { KeyId: keyId });
    expect(body).toEqual({
      KeyId: arnOf(keyId),
      DeletionDate: (start + 30 * DAY_MS) / 1000,
      KeyState: "PendingDeletion",
      PendingWindowInDays: 30,
    });
    for (const operation of ["EnableKey", "DisableKey", "EnableKeyRotation", "ScheduleKeyDeletion"]) {
      expect((await kms(operation, { KeyId: keyId })).error).toBe("KMSInvalidStateException");
    }
    expect((await kms("Decrypt", { CiphertextBlob: blob })).error).toBe("KMSInvalidStateException");
    expect((await kms("CancelKeyDeletion", { KeyId: keyId })).body).toEqual({ KeyId: arnOf(keyId) });
    expect(await stateOf(keyId)).toBe("Disabled");
  });

  test("the window of a deletion is 7 to 30 days", async () => {
    for (const PendingWindowInDays of [6, 31]) {
      const answer = await kms("ScheduleKeyDeletion", { KeyId: keyId, PendingWindowInDays });
      expect(answer.error).toBe("ValidationException");
    }
    expect((await kms("CancelKeyDeletion", { KeyId: keyId })).error).toBe("KMSInvalidStateException");
  });

  test("after the window the key and its aliases are gone", async () => {
    await kms("CreateAlias", { AliasName: "alias/doomed", TargetKeyId: keyId });
    await kms("ScheduleKeyDeletion", { KeyId: keyId, PendingWindowInDays: 7 });
    now += 7 * DAY_MS;
    expect((await kms("DescribeKey", { KeyId: keyId })).error).toBe("NotFoundException");
    expect((await kms("DescribeKey", { KeyId: "alias/doomed" })).error).toBe("NotFoundException");
    expect((await kms("CreateAlias", { AliasName: "alias/doomed", TargetKeyId: await newKey() })).status).toBe(200);
  });
});

describe("aliases", () => {
  test("an alias stands for its key, by name and by ARN, and can be moved", async () => {
    const AliasName = `alias/a-${keyId}`;
    await kms("CreateAlias", { AliasName, TargetKeyId: keyId });
    const first = await encrypt(`arn:aws:kms:${aws.region}:000000000000:${AliasName}`);
    const other = await newKey();
    await kms("UpdateAlias", { AliasName, TargetKeyId: other });
    expect((await kms("DescribeKey", { KeyId: AliasName })).body.KeyMetadata).toMatchObject({ KeyId: other });
    expect((await kms("Decrypt", { CiphertextBlob: first })).body.KeyId).toBe(arnOf(keyId));
    await kms("DeleteAlias", { AliasName });
    expect((await kms("DescribeKey", { KeyId: AliasName })).error).toBe("NotFoundException");
  });

  test.each([
    ["alias/aws/mine", "NotAuthorizedException"],
    ["mine", "ValidationException"],
    ["alias/with space", "ValidationException"],
  ])("the name %s is refused", async (AliasName, error) => {
    expect((await kms("CreateAlias", { AliasName, TargetKeyId: keyId })).error).toBe(error);
  });

  test("an alias that exists is not created again, and an alias points to no alias", async () => {
    const AliasName = `alias/twice-${keyId}`;
    await kms("CreateAlias", { AliasName, TargetKeyId: keyId });
    expect((await kms("CreateAlias", { AliasName, TargetKeyId: keyId })).error).toBe("AlreadyExistsException");
    const chained = await kms("CreateAlias", { AliasName: "alias/chain", TargetKeyId: AliasName });
    expect(chained.error).toBe("ValidationException");
    for (const operation of ["UpdateAlias", "DeleteAlias"]) {
      const answer = await kms(operation, { AliasName: "alias/none", TargetKeyId: keyId });
      expect(answer.error).toBe("NotFoundException");
    }
  });

  test("aliases are listed, of all keys or of one, in pages", async () => {
    for (const name of ["c", "a", "b"])
      await kms("CreateAlias", { AliasName: `alias/${name}-${keyId}`, TargetKeyId: keyId });
    const first = await kms("ListAliases", { KeyId: keyId, Limit: 2 });
    const names = (answer: typeof first) =>
      (answer.body.Aliases as { AliasName: string }[]).map((alias) => alias.AliasName);
    expect(names(first)).toEqual([`alias/a-${keyId}`, `alias/b-${keyId}`]);
    expect(first.body.Truncated).toBe(true);
    const second = await kms("ListAliases", { KeyId: keyId, Limit: 2, Marker: first.body.NextMarker });
    expect(names(second)).toEqual([`alias/c-${keyId}`]);
    expect(second.body.Truncated).toBe(false);
    expect((await kms("ListAliases", { Marker: "bm9uc2Vuc2U" })).error).toBe("InvalidMarkerException");
  });
});

describe("rotation", () => {
  test("blobs of before a rotation still open", async () => {
    const clear = plaintext();
    const blob = await encrypt(keyId, {}, clear);
    expect((await kms("RotateKeyOnDemand", { KeyId: keyId })).body).toEqual({ KeyId: arnOf(keyId) });
    expect(await encrypt()).not.toBe(blob);
    expect((await kms("Decrypt", { CiphertextBlob: blob })).body.Plaintext).toBe(clear);
    const { body } = await kms("ListKeyRotations", { KeyId: keyId });
    expect(body.Rotations).toEqual([{ KeyId: arnOf(keyId), RotationDate: start / 1000, RotationType: "ON_DEMAND" }]);
  });

  test("automatic rotation happens when its time has come", async () => {
    await kms("EnableKeyRotation", { KeyId: keyId, RotationPeriodInDays: 90 });
    const blob = await encrypt();
    now += 90 * DAY_MS;
    expect((await kms("GetKeyRotationStatus", { KeyId: keyId })).body).toEqual({
      KeyId: arnOf(keyId),
      KeyRotationEnabled: true,
      RotationPeriodInDays: 90,
      NextRotationDate: (now + 90 * DAY_MS) / 1000,
    });
    const { body } = await kms("ListKeyRotations", { KeyId: keyId });
    expect(body.Rotations).toMatchObject([{ RotationType: "AUTOMATIC" }]);
    expect((await kms("Decrypt", { CiphertextBlob: blob })).status).toBe(200);
    await kms("DisableKeyRotation", { KeyId: keyId });
    expect((await kms("GetKeyRotationStatus", { KeyId: keyId })).body.KeyRotationEnabled).toBe(false);
  });

  test("the period is 90 to 2,560 days, 365 unless given", async () => {
    for (const RotationPeriodInDays of [89, 2561]) {
      expect((await kms("EnableKeyRotation", { KeyId: keyId, RotationPeriodInDays })).error).toBe(
        "ValidationException",
      );
    }
    await kms("EnableKeyRotation", { KeyId: keyId });
    expect((await kms("GetKeyRotationStatus", { KeyId: keyId })).body.RotationPeriodInDays).toBe(365);
  });

  test("a disabled key is not rotated", async () => {
    await kms("DisableKey", { KeyId: keyId });
    for (const operation of ["EnableKeyRotation", "RotateKeyOnDemand"]) {
      expect((await kms(operation, { KeyId: keyId })).error).toBe("DisabledException");
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
    const seen: string[] = [];
    let marker: unknown;
    do {
      const { body } = await kms("ListKeys", { Limit: 3, Marker: marker });
      expect((body.Keys as unknown[]).length).toBeLessThanOrEqual(3);
      seen.push(...(body.Keys as { KeyId: string }[]).map((key) => key.KeyId));
      marker = body.NextMarker;
    } while (marker !== undefined);
    expect(seen).toContain(keyId);
    expect(new Set(seen).size).toBe(seen.length);
    expect((await kms("ListKeys", { Limit: 0 })).error).toBe("ValidationException");
  });

  test("tags are added, replaced and taken away", async () => {
    await kms("TagResource", {
      KeyId: keyId,
      Tags: [
        { TagKey: "a", TagValue: "1" },
        { TagKey: "b", TagValue: "2" },
      ],
    });
    await kms("TagResource", { KeyId: keyId, Tags: [{ TagKey: "a", TagValue: "3" }] });
    await kms("UntagResource", { KeyId: keyId, TagKeys: ["b"] });
    const { body } = await kms("ListResourceTags", { KeyId: keyId });
    expect(body).toEqual({ Tags: [{ TagKey: "a", TagValue: "3" }], Truncated: false });
  });

  test("a key policy is kept and must be JSON", async () => {
    expect((await kms("GetKeyPolicy", { KeyId: keyId })).body.PolicyName).toBe("default");
    await kms("PutKeyPolicy", { KeyId: keyId, Policy: '{"Version":"2012-10-17"}' });
    expect((await kms("GetKeyPolicy", { KeyId: keyId })).body.Policy).toBe('{"Version":"2012-10-17"}');
    expect((await kms("PutKeyPolicy", { KeyId: keyId, Policy: "{" })).error).toBe("MalformedPolicyDocumentException");
  });

  test("the key of a service is not the user's to use", async () => {
    await clientOf(aws).secrets("CreateSecret", { Name: "makes-the-key", SecretString: "x" }, { now });
    const KeyId = "alias/aws/secretsmanager";
    expect((await kms("DescribeKey", { KeyId })).body.KeyMetadata).toMatchObject({ KeyManager: "AWS" });
    expect((await kms("Encrypt", { KeyId, Plaintext: plaintext() })).error).toBe("AccessDeniedException");
    expect((await kms("DisableKey", { KeyId })).error).toBe("AccessDeniedException");
  });
});
