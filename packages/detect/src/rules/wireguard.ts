import { decodeBase64, encodeBase64 } from "../check/base64.ts";
import { isRandomBase64, namedValue } from "../structure/named-value.ts";
import type { Samples, Vendor } from "../vendor.ts";

/** A file of wg-quick. */
const SECTION = /\[(?:Interface|Peer)\]/;
const WORD = /wire[-_ ]?guard|\bwg\d*\b|allowed[-_ ]?ips/i;

/** Private keys have some bits of the first and the last byte fixed. https://cr.yp.to/ecdh.html */
function isClamped(key: string): boolean {
  const bytes = decodeBase64(key) ?? "";
  return bytes === clamp(bytes);
}

function clamp(bytes: string): string {
  const first = bytes.charCodeAt(0) & 248;
  const last = (bytes.charCodeAt(31) & 127) | 64;
  return String.fromCharCode(first) + bytes.slice(1, 31) + String.fromCharCode(last);
}

export const wireguard: Vendor = {
  name: "WireGuard",
  category: "cloud",
  env: "WIREGUARD_PRIVATE_KEY",
  docs: "https://www.wireguard.com/quickstart",
  revoke: "https://www.wireguard.com/quickstart/",
  rules: [
    {
      id: "wireguard-private-key",
      kind: "private key",
      severity: "critical",
      structure: namedValue({
        names: ["privatekey", "private_key", "private-key"],
        set: "A-Za-z0-9+/",
        length: 43,
        padding: 1,
        judge(value, around) {
          if (!isRandomBase64(value)) return undefined;
          if (SECTION.test(around)) return "high";
          return isClamped(value) && WORD.test(around) ? "medium" : undefined;
        },
      }),
    },
    {
      id: "wireguard-preshared-key",
      kind: "preshared key",
      structure: namedValue({
        names: ["presharedkey", "preshared_key", "preshared-key"],
        set: "A-Za-z0-9+/",
        length: 43,
        padding: 1,
        judge: (value, around) =>
          isRandomBase64(value) && (SECTION.test(around) || WORD.test(around)) ? "high" : undefined,
      }),
      env: "WIREGUARD_PRESHARED_KEY",
    },
  ],
};

export const wireguardSamples: Samples = {
  "wireguard-private-key": {
    sign: (body) => encodeBase64(clamp(body)),
    hits: [
      "[Interface]\nAddress = 10.200.200.3/32\nPrivateKey = ‹{alnum:32}›\nDNS = 8.8.8.8\n",
      "wireguard:\n  private_key: ‹{alnum:32}›\n",
    ],
    misses: [
      ["private_key: {b64:43}=", "nothing says what it is for"],
      ["[Peer]\nPublicKey = {b64:43}=\nAllowedIPs = 0.0.0.0/0\n", "a public key"],
    ],
  },
  "wireguard-preshared-key": {
    hits: ["[Peer]\nPresharedKey = ‹{b64:42}A=›\nAllowedIPs = 0.0.0.0/0, ::/0\n"],
    misses: [["PresharedKey = {b64:42}A=", "nothing says what it is for"]],
  },
};
