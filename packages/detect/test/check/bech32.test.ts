import { expect, test } from "vitest";
import { hasBech32Checksum, signLikeBech32 } from "../../src/check/bech32.ts";

// https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki#test-vectors
test.each(["a12uel5l", "A12UEL5L", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"])("%s is valid", (text) => {
  expect(hasBech32Checksum(text)).toBe(true);
});

test.each(["a12uel5m", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxv"])("%s is spoilt", (text) => {
  expect(hasBech32Checksum(text)).toBe(false);
});

test("what is signed is valid, in its own case", () => {
  expect(hasBech32Checksum(signLikeBech32(`AGE-SECRET-KEY-1${"QPZRY9X8GF2TVDW0".repeat(3)}QQQQ`))).toBe(true);
});
