import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Redacted } from "../../src/redacted.ts";
import { parseReference } from "../../src/reference/reference.ts";
import type { SealedReference } from "../../src/reference/types.ts";
import { openValue, resealValue, sealValue } from "../../src/sealed/seal.ts";
import { FakeKms } from "./fake-kms.ts";

const context = { app: "vault-secret", name: "OPENAI_API_KEY", env: "prod" };
const keyId = "alias/one";

describe("sealValue and openValue", () => {
  test.each([1, 4096, 4097, 65_536])("a value of %i bytes opens again", async (length) => {
    const { aws } = setUp();
    const value = "k".repeat(length);
    const text = await sealValue(aws, new Redacted(value, "test"), { keyId, context });
    expect((await openValue(aws, sealed(text), { context })).reveal()).toBe(value);
  });

  test("any text opens again, byte order mark and all", async () => {
    const { aws } = setUp();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (value) => {
        const text = await sealValue(aws, new Redacted(value, "test"), { keyId, context });
        expect((await openValue(aws, sealed(text), { context })).reveal()).toBe(value);
      }),
      { examples: [["\ufeffx"]] },
    );
  });

  test("the limit of the bare form counts bytes, not characters", async () => {
    const { aws } = setUp();
    const short = await sealValue(aws, new Redacted("é".repeat(2048), "test"), { keyId, context });
    const long = await sealValue(aws, new Redacted(`${"é".repeat(2048)}!`, "test"), { keyId, context });
    expect([sealed(short).form, sealed(long).form]).toEqual(["blob", "envelope"]);
  });

  test("the reference names key and Region, and of the context only what a reader cannot know", async () => {
    const { aws } = setUp();
    const text = await sealValue(aws, new Redacted("x", "test"), { keyId, context: { ...context, tenant: "t1" } });
    expect(sealed(text)).toMatchObject({ key: "alias/one", region: "eu-west-1", context: { tenant: "t1" } });
    expect((await openValue(aws, sealed(text), { context })).reveal()).toBe("x");
  });

  test("the opened value is redacted and named after its place", async () => {
    const { aws } = setUp();
    const text = await sealValue(aws, new Redacted("x", "test"), { keyId, context });
    expect(`${await openValue(aws, sealed(text), { context })}`).toBe("<redacted:OPENAI_API_KEY>");
  });

  test("data keys and plaintext bytes are zeroed after use", async () => {
    const { aws, kms } = setUp();
    for (const length of [10, 5000]) {
      const text = await sealValue(aws, new Redacted("k".repeat(length), "test"), { keyId, context });
      await openValue(aws, sealed(text), { context });
    }
    expect(kms.handedOut).toHaveLength(3);
    for (const bytes of kms.handedOut) expect(bytes.every((byte) => byte === 0)).toBe(true);
  });
});

describe.each([
  ["a bare ciphertext", 10],
  ["an envelope", 5000],
])("%s", (_, length) => {
  async function line() {
    const { aws, kms } = setUp();
    return {
      aws,
      kms,
      reference: sealed(await sealValue(aws, new Redacted("k".repeat(length), "t"), { keyId, context })),
    };
  }

  test.each([{ name: "OTHER_KEY" }, { env: "dev" }, { app: "other" }])(
    "moved to another place %j does not open",
    async (place) => {
      const { aws, reference } = await line();
      const opened = openValue(aws, reference, { context: { ...context, ...place } });
      await expect(opened).rejects.toMatchObject({ code: "CONTEXT_MISMATCH" });
    },
  );

  test("the hint for a failed opening lists both causes", async () => {
    const { aws, reference } = await line();
    const error = await openValue(aws, reference, { context: { ...context, name: "B" } }).catch((e: unknown) => e);
    expect(error).toMatchObject({ hint: expect.stringMatching(/sealed for another .*changed or cut/s) });
  });

  test("a text that claims another place than its reader is refused without a call", async () => {
    const { aws, kms, reference } = await line();
    const forged = { ...reference, context: { name: "OPENAI_API_KEY" } };
    const opened = openValue(aws, forged, { context: { ...context, name: "B" } });
    await expect(opened).rejects.toMatchObject({ code: "CONTEXT_MISMATCH" });
    expect(kms.calls.filter((call) => call === "DecryptCommand")).toEqual([]);
  });

  test("a key that is not the one it was sealed with does not open it", async () => {
    const { aws, reference } = await line();
    const opened = openValue(aws, { ...reference, key: "alias/two" }, { context });
    await expect(opened).rejects.toMatchObject({ code: "WRONG_KEY" });
  });

  test("a reference without a key needs one from its reader", async () => {
    const { aws, reference } = await line();
    const { key: _key, ...keyless } = reference;
    await expect(openValue(aws, keyless, { context })).rejects.toMatchObject({
      code: "INVALID_OPTION",
      facts: { option: "keyId" },
      hint: expect.stringContaining("key"),
    });
    expect((await openValue(aws, keyless, { context, keyId })).length).toBe(length);
  });

  test("changes to another key without its plaintext leaving KMS", async () => {
    const { aws, kms, reference } = await line();
    kms.calls.length = 0;
    const text = await resealValue(aws, { ...reference }, { context, toKeyId: "alias/two" });
    expect(kms.calls).toEqual(["ReEncryptCommand"]);
    expect(sealed(text)).toMatchObject({ key: "alias/two", form: reference.form });
    expect((await openValue(aws, sealed(text), { context })).length).toBe(length);
  });
});

describe("an envelope", () => {
  test("with the wrapped key of another value of the same place cannot be opened", async () => {
    const { aws } = setUp();
    const seal = async () => sealed(await sealValue(aws, new Redacted("k".repeat(5000), "t"), { keyId, context }));
    const [a, b] = [await seal(), await seal()];
    const [, wrapped] = a.text.split(".");
    const [, , iv, ciphertext] = b.text.split(".");
    const mixed = { ...a, text: ["v1", wrapped, iv, ciphertext].join(".") };
    await expect(openValue(aws, mixed, { context })).rejects.toMatchObject({ code: "CANNOT_OPEN" });
  });
});

describe("bad input", () => {
  test.each([
    ["an empty value", ""],
    ["more than 65,536 bytes", "k".repeat(65_537)],
    ["half a character", "a\ud800"],
  ])("%s cannot be sealed, and is not in the error", async (_, value) => {
    const { aws, kms } = setUp();
    const sealing = sealValue(aws, new Redacted(value, "test"), { keyId, context });
    await expect(sealing).rejects.toMatchObject({ code: "INVALID_VALUE" });
    expect(kms.calls).toEqual([]);
  });

  test("without a name there is no place to seal for", async () => {
    const { aws } = setUp();
    const sealing = sealValue(aws, new Redacted("x", "test"), { keyId, context: { app: "a" } });
    await expect(sealing).rejects.toMatchObject({ code: "INVALID_OPTION" });
  });

  test("an unknown key is named", async () => {
    const { aws } = setUp();
    const sealing = sealValue(aws, new Redacted("x", "test"), { keyId: "alias/none", context });
    await expect(sealing).rejects.toMatchObject({ code: "KEY_NOT_FOUND", facts: { keyId: "alias/none" } });
  });

  test("a change to an unknown key does not blame the old one", async () => {
    const { aws } = setUp();
    const reference = sealed(await sealValue(aws, new Redacted("x", "test"), { keyId, context }));
    const error = await resealValue(aws, reference, { context, toKeyId: "alias/none" }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: "KEY_NOT_FOUND", message: expect.not.stringContaining("alias/one") });
  });

  test("sealed bytes that are not text are binary", async () => {
    const { aws, kms } = setUp();
    kms.hold(new Uint8Array([1, 2, 3]), { keyId, context, plaintext: new Uint8Array([0xff, 0xfe]) });
    const opened = openValue(aws, sealed("aws-kms:AQID?key=alias/one"), { context });
    await expect(opened).rejects.toMatchObject({ code: "BINARY_VALUE" });
  });
});

function setUp() {
  const kms = new FakeKms();
  return { kms, aws: kms.clients() };
}

function sealed(text: string): SealedReference {
  const reference = parseReference(text);
  if (reference.kind !== "sealed") throw new Error("not a sealed value");
  return reference;
}
