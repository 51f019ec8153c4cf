import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_MS } from "../vault.ts";
import { arnOf, plaintext, useKey } from "./key.ts";

const { vault, kms, key, newKey, encrypt } = useKey();

describe("encrypting", () => {
  test("a plaintext comes back, with the key that was used", async () => {
    const clear = plaintext();
    const sealed = await kms("Encrypt", { KeyId: key.id, Plaintext: clear });
    expect(sealed.body).toMatchObject({ KeyId: arnOf(key.id), EncryptionAlgorithm: "SYMMETRIC_DEFAULT" });
    const opened = await kms("Decrypt", { CiphertextBlob: sealed.body.CiphertextBlob, KeyId: key.id });
    expect(opened.body).toEqual({ Plaintext: clear, KeyId: arnOf(key.id), EncryptionAlgorithm: "SYMMETRIC_DEFAULT" });
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
          const blob = await encrypt(key.id, mine, clear);
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
    const blob = await encrypt(key.id, { a: "1", b: "2" });
    expect((await kms("Decrypt", { CiphertextBlob: blob, EncryptionContext: { b: "2", a: "1" } })).status).toBe(200);
  });

  test.each([
    ["missing", undefined],
    ["different", { app: "other" }],
    ["of another case", { App: "one" }],
    ["longer", { app: "one", more: "" }],
  ])("a context that is %s does not open, and AWS says no word about it", async (_case, context) => {
    const blob = await encrypt(key.id, { app: "one" });
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
    expect((await kms(operation, { KeyId: key.id, ...input })).error).toBe("ValidationException");
  });

  test("4,096 bytes are allowed", async () => {
    expect(await encrypt(key.id, {}, Buffer.alloc(4096, 1).toString("base64"))).not.toBe("undefined");
  });

  test("members of the wrong type are a SerializationException", async () => {
    expect((await kms("Encrypt", { KeyId: key.id, Plaintext: 7 })).error).toBe("SerializationException");
    expect((await kms("Encrypt", { KeyId: key.id, Plaintext: "not base64!" })).error).toBe("SerializationException");
    expect((await kms("Encrypt", { KeyId: key.id, Plaintext: plaintext(), EncryptionContext: { a: 1 } })).error).toBe(
      "SerializationException",
    );
  });

  test("Decrypt with the id of another key is an IncorrectKeyException", async () => {
    const answer = await kms("Decrypt", { CiphertextBlob: await encrypt(), KeyId: await newKey() });
    expect(answer.error).toBe("IncorrectKeyException");
  });

  test("a blob whose key is gone or in another Region is denied, in one and the same text", async () => {
    const blob = await encrypt();
    const elsewhere = await kms("Decrypt", { CiphertextBlob: blob }, { region: "eu-west-1" });
    await kms("ScheduleKeyDeletion", { KeyId: key.id, PendingWindowInDays: 7 });
    vault.now += 7 * DAY_MS;
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
      ["Encrypt", { KeyId: key.id, Plaintext: plaintext() }],
      ["Decrypt", { CiphertextBlob: blob }],
      ["GenerateDataKey", { KeyId: key.id, KeySpec: "AES_256" }],
      ["ReEncrypt", { CiphertextBlob: blob, DestinationKeyId: key.id }],
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
    const { body } = await kms("GenerateDataKey", { KeyId: key.id, KeySpec: "AES_256", EncryptionContext: { a: "b" } });
    expect(Buffer.from(String(body.Plaintext), "base64")).toHaveLength(32);
    const opened = await kms("Decrypt", { CiphertextBlob: body.CiphertextBlob, EncryptionContext: { a: "b" } });
    expect(opened.body.Plaintext).toBe(body.Plaintext);
  });

  test("its length can be chosen, by one member only", async () => {
    const { body } = await kms("GenerateDataKey", { KeyId: key.id, NumberOfBytes: 1024 });
    expect(Buffer.from(String(body.Plaintext), "base64")).toHaveLength(1024);
    for (const size of [{}, { NumberOfBytes: 0 }, { NumberOfBytes: 1025 }, { NumberOfBytes: 1, KeySpec: "AES_256" }]) {
      expect((await kms("GenerateDataKey", { KeyId: key.id, ...size })).error).toBe("ValidationException");
    }
  });

  test("without plaintext there is none in the answer", async () => {
    const { body } = await kms("GenerateDataKeyWithoutPlaintext", { KeyId: key.id, KeySpec: "AES_128" });
    expect(Object.keys(body).sort()).toEqual(["CiphertextBlob", "KeyId"]);
  });

  test("ReEncrypt moves a blob to another key and context without showing the plaintext", async () => {
    const clear = plaintext();
    const target = await newKey({ MultiRegion: true });
    const { body, text } = await kms("ReEncrypt", {
      CiphertextBlob: await encrypt(key.id, { from: "a" }, clear),
      SourceEncryptionContext: { from: "a" },
      DestinationKeyId: target,
      DestinationEncryptionContext: { to: "b" },
    });
    expect(text).not.toContain(clear);
    expect(body).toMatchObject({ SourceKeyId: arnOf(key.id), KeyId: arnOf(target) });
    const opened = await kms("Decrypt", { CiphertextBlob: body.CiphertextBlob, EncryptionContext: { to: "b" } });
    expect(opened.body.Plaintext).toBe(clear);
  });
});
