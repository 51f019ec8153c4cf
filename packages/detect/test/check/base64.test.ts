import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBase64, encodeBase64 } from "../../src/check/base64.ts";

const bytes = fc
  .uint8Array({ maxLength: 9000 })
  .map((units) => Array.from(units, (unit) => String.fromCharCode(unit)).join(""));

test("what is encoded is decoded, with padding or without, in either alphabet", () => {
  fc.assert(
    fc.property(bytes, (text) => {
      const encoded = encodeBase64(text);
      expect(decodeBase64(encoded)).toBe(text);
      expect(decodeBase64(encoded.replace(/=+$/, "").replaceAll("+", "-").replaceAll("/", "_"))).toBe(text);
    }),
  );
});

test("it is the base64 of everybody", () => {
  fc.assert(
    fc.property(bytes, (text) => {
      expect(encodeBase64(text)).toBe(Buffer.from(text, "latin1").toString("base64"));
    }),
  );
});

test.each(["a", "abcde", "ab.d", "ab=d", "====", "ä123"])("%j is no base64", (text) => {
  expect(decodeBase64(text)).toBeUndefined();
});
