import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64, fromBase64Url, toBase64, toBase64Url } from "../../src/sealed/base64.ts";

const bytes = fc.uint8Array({ maxLength: 200 });

describe("base64", () => {
  test("writes what Node writes, in both alphabets", () => {
    fc.assert(
      fc.property(bytes, (value) => {
        expect(toBase64(value)).toBe(Buffer.from(value).toString("base64"));
        expect(toBase64Url(value)).toBe(Buffer.from(value).toString("base64url"));
      }),
    );
  });

  test("reads back what it wrote", () => {
    fc.assert(
      fc.property(bytes, (value) => {
        expect(fromBase64(toBase64(value))).toEqual(value);
        expect(fromBase64Url(toBase64Url(value))).toEqual(value);
      }),
    );
  });

  test("accepts a text only if it is the one text for its bytes", () => {
    const text = fc.string({ unit: fc.constantFrom(..."AQgw+/-_=\n \u0141é"), maxLength: 9 });
    fc.assert(
      fc.property(text, (value) => {
        const standard = fromBase64(value);
        const urlSafe = fromBase64Url(value);
        if (standard) expect(toBase64(standard)).toBe(value);
        if (urlSafe) expect(toBase64Url(urlSafe)).toBe(value);
      }),
    );
  });

  test.each(["QQ=", "QQ", "QR==", "QQ==QQ==", "====", "==", "Q===", "QQ==\n", "Q Q=", "-_-_"])("refuses %j", (text) => {
    expect(fromBase64(text)).toBeUndefined();
  });

  test.each(["QQ==", "QR", "Q", "+/+/", "QQ\n"])("refuses %j in the URL-safe alphabet", (text) => {
    expect(fromBase64Url(text)).toBeUndefined();
  });
});
