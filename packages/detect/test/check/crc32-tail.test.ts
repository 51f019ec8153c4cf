import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signedBy, signer } from "../../src/check/crc32-tail.ts";
import { isHeyGenKey, makeHeyGenKey } from "../../src/check/heygen.ts";

// The check value of CRC-32 in the catalogue of parametrised CRCs: 123456789 gives cbf43926.
const NINE = "123456789";

describe("a checksum at the end", () => {
  test("is the CRC-32 of all before it", () => {
    expect(signer({})(`${NINE}000000`)).toBe(`${NINE}3jZRME`);
  });

  test("leaves out the prefix and what stands between", () => {
    expect(signer({ skip: 4, gap: 1 })(`key_${NINE}_000000`)).toBe(`key_${NINE}_3jZRME`);
  });

  test("begins with zeros if it is short", () => {
    expect(signer({})("000000")).toBe("000000");
  });

  const sign = signer({});
  const isSigned = signedBy(sign);
  const body = fc.stringMatching(/^[A-Z0-9]{40}$/).map((text) => `${text}000000`);

  test("is right in a signed key, and signing it again changes nothing", () => {
    fc.assert(
      fc.property(body, (key) => {
        expect(isSigned(sign(key))).toBe(true);
        expect(sign(sign(key))).toBe(sign(key));
      }),
    );
  });

  test("is wrong after one changed character", () => {
    fc.assert(
      fc.property(body, fc.integer({ min: 0, max: 39 }), (key, at) => {
        const signed = sign(key);
        const other = signed[at] === "Q" ? "R" : "Q";
        expect(isSigned(signed.slice(0, at) + other + signed.slice(at + 1))).toBe(false);
      }),
    );
  });
});

test("a legacy key of HeyGen decodes to hex digits and a time", () => {
  const key = makeHeyGenKey("fifty characters of anything at all, as long as so");
  expect(isHeyGenKey(key)).toBe(true);
  expect(isHeyGenKey(`A${key.slice(1)}`)).toBe(false);
});
