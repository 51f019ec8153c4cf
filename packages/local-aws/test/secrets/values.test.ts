import { randomBytes, randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { DAY_MS, START, useVault } from "../vault.ts";

const vault = useVault();
const { secrets, kms } = vault;
let Name: string;

beforeEach(() => {
  Name = `dev/${randomUUID()}`;
});

const create = (input: object = {}) => secrets("CreateSecret", { Name, SecretString: "one", ...input });
const get = (input: object = {}) => secrets("GetSecretValue", { SecretId: Name, ...input });
const put = (SecretString: string, input: object = {}) =>
  secrets("PutSecretValue", { SecretId: Name, SecretString, ...input });
const move = (VersionStage: string, input: object) =>
  secrets("UpdateSecretVersionStage", { SecretId: Name, VersionStage, ...input });

async function stages(): Promise<Record<string, string[]>> {
  return (await secrets("DescribeSecret", { SecretId: Name })).body.VersionIdsToStages as Record<string, string[]>;
}

describe("values", () => {
  test("every text and every binary comes back as it was", async () => {
    await create();
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(text, fc.uint8Array({ minLength: 1, maxLength: 200 }), async (SecretString, bytes) => {
        await put(SecretString);
        expect((await get()).body.SecretString).toBe(SecretString);
        const SecretBinary = Buffer.from(bytes).toString("base64");
        await secrets("PutSecretValue", { SecretId: Name, SecretBinary });
        const { body } = await get();
        expect([body.SecretBinary, body.SecretString]).toEqual([SecretBinary, undefined]);
      }),
      { numRuns: 20 },
    );
  });

  test("65,536 bytes are allowed and one more is not, counted as UTF-8", async () => {
    expect((await create({ SecretString: "x".repeat(65_536) })).status).toBe(200);
    const refused = ["x".repeat(65_537), `${"é".repeat(32_768)}x`];
    for (const value of refused) expect((await put(value)).error).toBe("ValidationException");
    const SecretBinary = Buffer.alloc(65_537).toString("base64");
    expect((await secrets("PutSecretValue", { SecretId: Name, SecretBinary })).error).toBe("ValidationException");
  });

  test("a refusal quotes no value", async () => {
    const canary = randomUUID();
    const answer = await create({ SecretString: canary.repeat(2000) });
    expect(answer.error).toBe("ValidationException");
    expect(answer.text).not.toContain(canary);
  });

  test("a value is exactly one of text and binary", async () => {
    const both = await create({ SecretBinary: randomBytes(3).toString("base64") });
    expect(both.error).toBe("InvalidParameterException");
    await create();
    expect((await secrets("PutSecretValue", { SecretId: Name })).error).toBe("InvalidRequestException");
  });

  test("a secret may be created empty, and has no value until one is put", async () => {
    const { body } = await create({ SecretString: undefined });
    expect(body.VersionId).toBeUndefined();
    expect((await get()).error).toBe("ResourceNotFoundException");
    expect((await put("first", { VersionStages: ["AWSPENDING"] })).body.VersionStages).toEqual([
      "AWSCURRENT",
      "AWSPENDING",
    ]);
  });
});

describe("names", () => {
  test("name, ARN and the ARN without its last six characters lead to the same secret", async () => {
    const arn = String((await create()).body.ARN);
    expect(arn).toMatch(new RegExp(`^arn:aws:secretsmanager:us-east-1:000000000000:secret:${Name}-[A-Za-z0-9]{6}$`));
    for (const SecretId of [Name, arn, arn.slice(0, -7)]) expect((await get({ SecretId })).body.ARN).toBe(arn);
    for (const SecretId of [`${arn}x`, arn.replace("us-east-1", "eu-west-1"), `${Name}x`]) {
      expect((await get({ SecretId })).error).toBe("ResourceNotFoundException");
    }
  });

  test.each(["with space", "semi;colon", "star*", "", "x".repeat(513)])("the name %j is refused", async (bad) => {
    expect((await create({ Name: bad })).error).toBe("ValidationException");
  });

  test("the Regions know nothing of each other", async () => {
    await create();
    const there = await secrets("GetSecretValue", { SecretId: Name }, { region: "eu-west-1" });
    expect(there.error).toBe("ResourceNotFoundException");
  });

  test("an existing name is taken, and stays so in its deletion window", async () => {
    await create();
    expect((await create({ SecretString: "two" })).error).toBe("ResourceExistsException");
    await secrets("DeleteSecret", { SecretId: Name });
    expect((await create()).error).toBe("InvalidRequestException");
  });
});

describe("versions", () => {
  test("a token becomes the version id, and makes creating and putting repeatable", async () => {
    const ClientRequestToken = randomUUID();
    expect((await create({ ClientRequestToken })).body.VersionId).toBe(ClientRequestToken);
    expect((await create({ ClientRequestToken })).body.VersionId).toBe(ClientRequestToken);
    expect((await put("one", { ClientRequestToken })).status).toBe(200);
    expect(Object.keys(await stages())).toEqual([ClientRequestToken]);
    expect((await put("two", { ClientRequestToken })).error).toBe("ResourceExistsException");
    expect((await put("two", { ClientRequestToken: "short" })).error).toBe("ValidationException");
  });

  test("a new version is current, and the one before it previous", async () => {
    const first = String((await create()).body.VersionId);
    const second = String((await put("two")).body.VersionId);
    expect(await stages()).toEqual({ [first]: ["AWSPREVIOUS"], [second]: ["AWSCURRENT"] });
    expect((await get({ VersionStage: "AWSPREVIOUS" })).body.SecretString).toBe("one");
    expect((await get({ VersionId: first })).body.SecretString).toBe("one");
  });

  test("a pending version leaves the current one alone, and promoting it moves both labels", async () => {
    const first = String((await create()).body.VersionId);
    const second = String((await put("two", { VersionStages: ["AWSPENDING"] })).body.VersionId);
    expect((await get()).body.SecretString).toBe("one");
    expect((await move("AWSCURRENT", { MoveToVersionId: second })).error).toBe("InvalidParameterException");
    await move("AWSCURRENT", { MoveToVersionId: second, RemoveFromVersionId: first });
    expect((await get()).body.SecretString).toBe("two");
    expect((await get({ VersionStage: "AWSPREVIOUS" })).body.SecretString).toBe("one");
    await move("AWSPENDING", { RemoveFromVersionId: second });
    expect(await stages()).toEqual({ [first]: ["AWSPREVIOUS"], [second]: ["AWSCURRENT"] });
  });

  test("AWSCURRENT cannot be taken away entirely, nor a label from where it is not", async () => {
    const first = String((await create()).body.VersionId);
    expect((await move("AWSCURRENT", { RemoveFromVersionId: first })).error).toBe("InvalidParameterException");
    expect((await move("MINE", { RemoveFromVersionId: first })).error).toBe("InvalidParameterException");
    expect((await move("MINE", { MoveToVersionId: randomUUID() })).error).toBe("ResourceNotFoundException");
  });

  test("a label of one's own sits on one version and can be read by", async () => {
    const first = String((await create()).body.VersionId);
    await move("MINE", { MoveToVersionId: first });
    await put("two");
    expect((await get({ VersionStage: "MINE" })).body.SecretString).toBe("one");
    expect((await get({ VersionStage: "constructor" })).error).toBe("ResourceNotFoundException");
  });

  test("missing versions, labels and pairs are told apart as AWS does", async () => {
    const first = String((await create()).body.VersionId);
    expect((await get({ VersionStage: "NONE" })).error).toBe("ResourceNotFoundException");
    expect((await get({ VersionId: randomUUID() })).error).toBe("ResourceNotFoundException");
    expect((await get({ VersionId: first, VersionStage: "AWSPENDING" })).error).toBe("InvalidRequestException");
    expect((await get({ SecretId: "none" })).error).toBe("ResourceNotFoundException");
  });

  test("at most 20 labels go on a version", async () => {
    await create();
    const labels = Array.from({ length: 21 }, (_, index) => `L${index}`);
    expect((await put("two", { VersionStages: labels })).error).toBe("ValidationException");
    expect((await put("two", { VersionStages: labels.slice(1) })).status).toBe(200);
  });

  test("versions without a label are listed only on demand", async () => {
    await create();
    for (const value of ["two", "three"]) await put(value);
    const list = async (input: object) =>
      (await secrets("ListSecretVersionIds", { SecretId: Name, ...input })).body.Versions as object[];
    expect(await list({})).toHaveLength(2);
    expect(await list({ IncludeDeprecated: true })).toHaveLength(3);
  });

  test("100 versions are kept, and all of the last 24 hours", async () => {
    await create();
    const count = async () => {
      const { body } = await secrets("ListSecretVersionIds", { SecretId: Name, IncludeDeprecated: true });
      return (body.Versions as object[]).length + (body.NextToken === undefined ? 0 : 1);
    };
    for (let index = 0; index < 110; index++) {
      vault.now += 1;
      await put(`value ${index}`);
    }
    expect(await count()).toBe(101);
    vault.now += 2 * DAY_MS;
    await put("a later one");
    expect(await count()).toBe(100);
  });

  test("UpdateSecret changes the description, and the value only if one is given", async () => {
    const first = (await create()).body.VersionId;
    const described = await secrets("UpdateSecret", { SecretId: Name, Description: "for tests" });
    expect(described.body.VersionId).toBeUndefined();
    expect((await get()).body.VersionId).toBe(first);
    await secrets("UpdateSecret", { SecretId: Name, SecretString: "two" });
    expect((await get()).body.SecretString).toBe("two");
    expect((await secrets("DescribeSecret", { SecretId: Name })).body.Description).toBe("for tests");
  });
});

describe("the KMS key of a secret", () => {
  async function newKey(): Promise<string> {
    return String(((await kms("CreateKey")).body.KeyMetadata as Record<string, unknown>).KeyId);
  }

  test("an unknown key is refused", async () => {
    expect((await create({ KmsKeyId: "alias/none" })).error).toBe("InvalidParameterException");
    await create();
    const changed = await secrets("UpdateSecret", { SecretId: Name, KmsKeyId: "alias/none" });
    expect(changed.error).toBe("InvalidParameterException");
  });

  test("a disabled key makes reading a DecryptionFailure and writing an EncryptionFailure", async () => {
    const KmsKeyId = await newKey();
    await create({ KmsKeyId });
    await kms("DisableKey", { KeyId: KmsKeyId });
    expect((await get()).error).toBe("DecryptionFailure");
    expect((await put("two")).error).toBe("EncryptionFailure");
    const batch = await secrets("BatchGetSecretValue", { SecretIdList: [Name] });
    expect(batch.body.Errors).toMatchObject([{ SecretId: Name, ErrorCode: "DecryptionFailure" }]);
    await kms("EnableKey", { KeyId: KmsKeyId });
    expect((await get()).body.SecretString).toBe("one");
  });

  test("a failed creation leaves nothing behind", async () => {
    const KmsKeyId = await newKey();
    await kms("DisableKey", { KeyId: KmsKeyId });
    expect((await create({ KmsKeyId })).error).toBe("EncryptionFailure");
    expect((await secrets("DescribeSecret", { SecretId: Name })).error).toBe("ResourceNotFoundException");
  });

  test("a rotated key still opens old values, and a key that waits for its deletion does not", async () => {
    const KmsKeyId = await newKey();
    await create({ KmsKeyId });
    await kms("RotateKeyOnDemand", { KeyId: KmsKeyId });
    expect((await get()).body.SecretString).toBe("one");
    await kms("ScheduleKeyDeletion", { KeyId: KmsKeyId });
    expect((await get()).error).toBe("DecryptionFailure");
  });

  test("the default key is not named", async () => {
    await create();
    expect((await secrets("DescribeSecret", { SecretId: Name })).body.KmsKeyId).toBeUndefined();
  });
});

test("reading notes the day, and only the day, of the last access", async () => {
  await create();
  await get();
  const { body } = await secrets("DescribeSecret", { SecretId: Name });
  expect(body.LastAccessedDate).toBe((START - (START % DAY_MS)) / 1000);
});
