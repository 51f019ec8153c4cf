import { checkPrimeSync, createPrivateKey } from "node:crypto";
import type { Random } from "../corpus/random.ts";

const EXPONENT = 65537n;

/** A real RSA key of 1,024 bits, small so that making it takes no time, as text. */
export function rsa(random: Random, type: "pkcs1" | "pkcs8" = "pkcs1"): string {
  for (;;) {
    const [p, q] = [prime(random), prime(random)];
    const order = (p - 1n) * (q - 1n);
    if (p === q || order % EXPONENT === 0n) continue;
    const d = inverse(EXPONENT, order);
    const parts = { n: p * q, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
    const jwk = Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, base64url(value)]));
    return createPrivateKey({ key: { kty: "RSA", ...jwk }, format: "jwk" })
      .export({ format: "pem", type })
      .toString()
      .trimEnd();
  }
}

function prime(random: Random): bigint {
  for (let candidate = BigInt(`0x${random.bytes(64).toString("hex")}`) | (3n << 510n) | 1n; ; candidate += 2n) {
    if (checkPrimeSync(candidate)) return candidate;
  }
}

/** Extended Euclid. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
  while (b > 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return ((x % modulus) + modulus) % modulus;
}

function base64url(value: bigint): string {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex").toString("base64url");
}
