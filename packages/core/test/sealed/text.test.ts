import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatSealedText, parseSealedText, type SealedText } from "../../src/sealed/text.ts";
import { refusalOf } from "../refusal.ts";

const filled = (length: number) => new Uint8Array(length).fill(7);
const envelope = (lengths: { key?: number; iv?: number; ciphertext?: number }): SealedText => ({
  form: "envelope",
  version: 1,
  wrappedKey: filled(lengths.key ?? 184),
  iv: filled(lengths.iv ?? 12),
  ciphertext: filled(lengths.ciphertext ?? 20),
});

describe("sealed text", () => {
  test("reads back what it wrote", () => {
    const part = (minLength: number, maxLength: number) => fc.uint8Array({ minLength, maxLength });
    const blob: fc.Arbitrary<SealedText> = fc.record({ form: fc.constant("blob"), blob: part(1, 300) });
    const sealed: fc.Arbitrary<SealedText> = fc.record({
      form: fc.constant("envelope"),
      version: fc.constant(1),
      wrappedKey: part(1, 300),
      iv: part(12, 12),
      ciphertext: part(16, 300),
    });
    fc.assert(
      fc.property(fc.oneof(blob, sealed), (value) => {
        expect(parseSealedText(formatSealedText(value))).toEqual(value);
      }),
    );
  });

  test("a blob is the base64 text that the AWS command line prints", () => {
    expect(formatSealedText({ form: "blob", blob: new Uint8Array([0xfb, 0xff, 0x01, 0x02]) })).toBe("+/8BAg==");
  });

  test("an envelope is four parts with dots, in an alphabet that needs no escapes in a reference", () => {
    expect(formatSealedText(envelope({ key: 2, ciphertext: 16 }))).toBe(
      "v1.Bwc.BwcHBwcHBwcHBwcH.BwcHBwcHBwcHBwcHBwcHBw",
    );
  });

  test("a version that is not known is refused, and says to update", () => {
    const text = formatSealedText(envelope({}));
    expect(refusalOf(() => parseSealedText(text.replace("v1.", "v2."))).hint).toMatch(/update/i);
    expect(refusalOf(() => parseSealedText(text.replace("v1.", "V1.")))).toBeDefined();
  });

  test("a text that lost its end, or gained some, is refused", () => {
    const text = formatSealedText(envelope({}));
    for (let length = 0; length < text.length - 6; length++) refusalOf(() => parseSealedText(text.slice(0, length)));
    refusalOf(() => parseSealedText(`${text}.AA`));
    refusalOf(() => parseSealedText(`${text}=`));
    refusalOf(() => parseSealedText(`${text}\n`));
  });

  test("each part has the size that the algorithm gives it", () => {
    for (const lengths of [{ iv: 11 }, { iv: 16 }, { ciphertext: 15 }, { key: 0 }, { key: 6145 }])
      refusalOf(() => formatSealedText(envelope(lengths)));
    for (const length of [0, 6145]) refusalOf(() => formatSealedText({ form: "blob", blob: filled(length) }));
    expect(parseSealedText(formatSealedText({ form: "blob", blob: filled(6144) })).form).toBe("blob");
  });

  test("any text is read or refused, and never quoted", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), (text) => {
        try {
          parseSealedText(text);
        } catch (error) {
          expect(JSON.stringify(error)).not.toContain(text);
        }
      }),
    );
  });
});
