import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasConfluentChecksum, signLikeConfluent } from "../../src/check/confluent.ts";
import { BASE62, BASE62_CAPITALS_FIRST, HEX, signedBy, signer } from "../../src/check/crc32-tail.ts";
import { isHeyGenKey, makeHeyGenKey } from "../../src/check/heygen.ts";
import { hasRunpodChecksum, signLikeRunpod } from "../../src/check/runpod.ts";

// The check value of CRC-32 in the catalogue of parametrised CRCs: 123456789 gives cbf43926.
const NINE = "123456789";

describe("a checksum at the end", () => {
  test("is the CRC-32 of all before it", () => {
    expect(signer({ digits: HEX, length: 8 })(`${NINE}00000000`)).toBe(`${NINE}cbf43926`);
  });

  test("leaves out the prefix and what stands between", () => {
    expect(signer({ digits: HEX, length: 8, skip: 4, gap: 1 })(`key_${NINE}_00000000`)).toBe(`key_${NINE}_cbf43926`);
  });

  test("begins with a zero if it is short", () => {
    expect(signer({ digits: HEX, length: 10 })(`${NINE}0000000000`)).toBe(`${NINE}00cbf43926`);
  });

  test("in base 62 has either order of letters", () => {
    const lower = signer({ digits: BASE62, length: 6 })(`${NINE}000000`);
    const upper = signer({ digits: BASE62_CAPITALS_FIRST, length: 6 })(`${NINE}000000`);
    expect(lower).toBe(`${NINE}3Jzrme`);
    expect(upper).toBe(`${NINE}3jZRME`);
  });
});

describe.each([
  ["a tail", signer({ digits: BASE62, length: 6 }), signedBy(signer({ digits: BASE62, length: 6 })), ""],
  ["RunPod", signLikeRunpod, hasRunpodChecksum, "rpa_"],
  ["Confluent", signLikeConfluent, hasConfluentChecksum, "cflt"],
])("%s", (_name, sign, isSigned, prefix) => {
  const body = fc.stringMatching(/^[A-Z0-9]{40}$/).map((text) => `${prefix}${text}000000`);

  test("a signed key is right, and signing it again changes nothing", () => {
    fc.assert(
      fc.property(body, (key) => {
        expect(isSigned(sign(key))).toBe(true);
        expect(sign(sign(key))).toBe(sign(key));
      }),
    );
  });

  test("one changed character makes it wrong", () => {
    fc.assert(
      fc.property(body, fc.integer({ min: 4, max: 43 }), (key, at) => {
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
