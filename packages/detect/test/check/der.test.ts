import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { encodeDerKey, isDerSequence, readDerKey } from "../../src/check/der.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey;
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const ed25519 = generateKeyPairSync("ed25519").privateKey;

test.each([
  ["RSA in PKCS #1", rsa.export({ type: "pkcs1", format: "der" })],
  ["RSA in PKCS #8", rsa.export({ type: "pkcs8", format: "der" })],
  ["EC in SEC 1", ec.export({ type: "sec1", format: "der" })],
  ["EC in PKCS #8", ec.export({ type: "pkcs8", format: "der" })],
  ["Ed25519", ed25519.export({ type: "pkcs8", format: "der" })],
])("%s is a whole key, cut short it is part of one", (_name, der) => {
  expect(readDerKey(der.toString("base64"))).toEqual({ isWhole: true });
  expect(readDerKey(der.subarray(0, -3).toString("base64"))).toEqual({ isWhole: false });
});

test("an encrypted key is a sequence, but no key to be read", () => {
  const der = rsa.export({ type: "pkcs8", format: "der", cipher: "aes-256-cbc", passphrase: "x" }).toString("base64");
  expect(isDerSequence(der)).toBe(true);
  expect(readDerKey(der)).toBeUndefined();
});

test("a public key is no private key", () => {
  const der = generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey.export({ type: "spki", format: "der" });
  expect(readDerKey(der.toString("base64"))).toBeUndefined();
});

test("a key for samples is whole", () => {
  expect(readDerKey(encodeDerKey("x".repeat(300)))).toEqual({ isWhole: true });
});
