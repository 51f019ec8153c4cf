import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { kmsOperations } from "../src/kms/operations.ts";
import { secretsOperations } from "../src/secrets/operations.ts";
import { useVault } from "./vault.ts";

const vault = useVault();
const operations = [
  ...Object.keys(kmsOperations).map((name) => ["kms", name] as const),
  ...Object.keys(secretsOperations).map((name) => ["secrets", name] as const),
];

beforeAll(async () => {
  await vault.secrets("CreateSecret", { Name: "known", SecretString: "x" });
  await vault.kms("CreateKey");
});

const names =
  "KeyId SecretId Name SecretString SecretBinary ClientRequestToken VersionId VersionStage VersionStages MoveToVersionId " +
  "RemoveFromVersionId KmsKeyId Description Tags TagKeys Filters SecretIdList MaxResults NextToken SortOrder SortBy " +
  "RecoveryWindowInDays ForceDeleteWithoutRecovery ResourcePolicy PasswordLength ExcludeCharacters Plaintext CiphertextBlob " +
  "EncryptionContext KeySpec NumberOfBytes DestinationKeyId SourceKeyId AliasName TargetKeyId Limit Marker DryRun " +
  "PendingWindowInDays RotationPeriodInDays Policy PolicyName MultiRegion IncludePlannedDeletion IncludeDeprecated";
const value = fc.oneof(
  fc.constantFrom<unknown>(
    "known",
    "constructor",
    "__proto__",
    "alias/aws/secretsmanager",
    "arn:aws:kms:",
    null,
    "",
    -1,
    1e99,
    true,
  ),
  fc.string(),
  fc.base64String(),
  fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 3 }),
  fc.array(fc.constantFrom<unknown>({ Key: "name", Values: ["x"] }, { Key: "a", Value: "b" }, { TagKey: "a" }), {
    maxLength: 2,
  }),
  fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 })),
);
const input = fc.dictionary(fc.constantFrom(...names.split(" ")), value, { maxKeys: 12 });

test("no input of any operation is more than AWS would refuse: never an internal failure", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...operations), input, async ([service, operation], members) => {
      const answer = await vault[service](operation, members);
      expect([200, 400]).toContain(answer.status);
    }),
    { numRuns: process.env.SLOW ? 10_000 : 400 },
  );
});
