import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeContext } from "../../src/sealed/encryption-context.ts";
import { decryptEnvelope, encryptEnvelope } from "../../src/sealed/envelope.ts";
import { parseSealedText } from "../../src/sealed/text.ts";

interface Vector {
  readonly name: string;
  readonly dataKey: string;
  readonly wrappedKey: string;
  readonly context: Record<string, string>;
  readonly text: string;
}
interface Good extends Vector {
  readonly plaintext: string;
  readonly additionalData: string;
  readonly commitment: string;
}
const file = new URL("../vectors/sealed-values.json", import.meta.url);
const vectors = JSON.parse(readFileSync(file, "utf8")) as { envelopes: Good[]; refused: Vector[] };

describe("vectors", () => {
  test.each(vectors.envelopes)("opens: $name", async (vector) => {
    const envelope = parsed(vector.text);
    expect(hex(envelope.wrappedKey)).toBe(vector.wrappedKey);
    expect(hex(envelope.ciphertext.subarray(0, 32))).toBe(vector.commitment);
    expect(`${hex(utf8("vault-secret/sealed/v1"))}${hex(encodeContext(vector.context))}`).toBe(vector.additionalData);
    const plaintext = await decryptEnvelope(bytes(vector.dataKey), envelope, vector.context);
    expect(hex(plaintext ?? bytes(""))).toBe(hex(utf8(vector.plaintext)));
  });

  test.each(vectors.refused)("does not open: $name", async (vector) => {
    expect(await decryptEnvelope(bytes(vector.dataKey), parsed(vector.text), vector.context)).toBeUndefined();
  });
});

describe("properties", () => {
  const contexts = fc.dictionary(fc.string({ unit: "grapheme", minLength: 1 }), fc.string({ unit: "grapheme" }));
  const dataKeys = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((key) => new Uint8Array(key));
  const plaintexts = fc.uint8Array({ maxLength: 300 }).map((plaintext) => new Uint8Array(plaintext));

  test("what was encrypted opens again", async () => {
    await fc.assert(
      fc.asyncProperty(dataKeys, plaintexts, contexts, async (dataKey, plaintext, context) => {
        const envelope = await encryptEnvelope(dataKey, plaintext, context);
        expect(await decryptEnvelope(dataKey, envelope, context)).toEqual(plaintext);
      }),
    );
  });

  test("no changed byte and no other key opens", async () => {
    await fc.assert(
      fc.asyncProperty(
        dataKeys,
        plaintexts,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (key, text, at, mask) => {
          const { iv, ciphertext } = await encryptEnvelope(key, text, {});
          expect(await decryptEnvelope(key, { iv, ciphertext: changed(ciphertext, at, mask) }, {})).toBeUndefined();
          expect(await decryptEnvelope(key, { iv: changed(iv, at, mask), ciphertext }, {})).toBeUndefined();
          expect(await decryptEnvelope(changed(key, at, mask), { iv, ciphertext }, {})).toBeUndefined();
        },
      ),
    );
  });

  test("two contexts never have the same encoding", () => {
    fc.assert(
      fc.property(contexts, contexts, (a, b) => {
        const same = JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
        expect(hex(encodeContext(a)) === hex(encodeContext(b))).toBe(same);
      }),
    );
  });
});

test("each envelope has an iv of its own", async () => {
  const key = new Uint8Array(32);
  const [a, b] = await Promise.all([encryptEnvelope(key, key, {}), encryptEnvelope(key, key, {})]);
  expect(hex(a.iv)).not.toBe(hex(b.iv));
});

function parsed(text: string) {
  const sealed = parseSealedText(text);
  if (sealed.form !== "envelope") throw new Error("not an envelope");
  return sealed;
}

function changed(original: Uint8Array, at: number, mask: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(original);
  const index = at % copy.length;
  copy[index] = (copy[index] ?? 0) ^ mask;
  return copy;
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, "hex"));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function hex(data: Uint8Array): string {
  return Buffer.from(data).toString("hex");
}
