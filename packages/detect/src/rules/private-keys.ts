import { encodeBase64 } from "../check/base64.ts";
import { hasBech32Checksum, signLikeBech32 } from "../check/bech32.ts";
import { encodeDerKey, isDerSequence } from "../check/der.ts";
import { privateJwk } from "../structure/jwk.ts";
import { armored, derKey, isOpenPgpSecret, isVaried, openSshCipher } from "../structure/private-key.ts";
import { puttyKey } from "../structure/putty-key.ts";
import type { Samples, Vendor } from "../vendor.ts";

/** Private keys by themselves, whoever uses them. https://www.rfc-editor.org/rfc/rfc7468 */
export const privateKeys: Vendor = {
  name: "Private key",
  category: "identity",
  env: "PRIVATE_KEY",
  docs: "https://www.rfc-editor.org/rfc/rfc7468",
  revoke: "https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html",
  rules: [
    { id: "private-key-pkcs8", kind: "PKCS #8", severity: "critical", structure: armored(derKey("PRIVATE KEY")) },
    { id: "private-key-rsa", kind: "RSA", severity: "critical", structure: armored(derKey("RSA PRIVATE KEY")) },
    {
      id: "private-key-ec",
      kind: "elliptic curve",
      severity: "critical",
      structure: armored(derKey("EC PRIVATE KEY")),
    },
    { id: "private-key-dsa", kind: "DSA", severity: "critical", structure: armored(derKey("DSA PRIVATE KEY")) },
    {
      id: "private-key-openssh",
      kind: "OpenSSH",
      severity: "critical",
      // https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key
      structure: armored(({ body }) => (openSshCipher(body) === "none" && isVaried(body) ? "high" : undefined)),
    },
    {
      id: "private-key-encrypted",
      kind: "encrypted with a passphrase",
      severity: "medium",
      structure: armored(({ label, body, isEncrypted }) => {
        if (!isVaried(body)) return undefined;
        const cipher = openSshCipher(body);
        if (cipher !== undefined) return cipher === "none" ? undefined : "high";
        if (label === "ENCRYPTED PRIVATE KEY") return isDerSequence(body) ? "high" : undefined;
        return isEncrypted ? "high" : undefined;
      }),
    },
    {
      id: "private-key-pgp",
      kind: "OpenPGP",
      severity: "critical",
      docs: "https://www.rfc-editor.org/rfc/rfc9580",
      structure: armored(({ label, body }) =>
        label === "PGP PRIVATE KEY BLOCK" && isOpenPgpSecret(body) && isVaried(body) ? "high" : undefined,
      ),
    },
    {
      id: "private-key-putty",
      kind: "PuTTY",
      severity: "critical",
      docs: "https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html",
      structure: puttyKey(false),
    },
    {
      id: "private-key-putty-encrypted",
      kind: "PuTTY, encrypted with a passphrase",
      severity: "medium",
      docs: "https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html",
      structure: puttyKey(true),
    },
    {
      id: "private-key-jwk",
      kind: "JSON Web Key",
      severity: "critical",
      docs: "https://www.rfc-editor.org/rfc/rfc7517",
      structure: privateJwk,
    },
    {
      id: "private-key-age",
      kind: "age identity",
      severity: "critical",
      env: "AGE_SECRET_KEY",
      // https://github.com/C2SP/C2SP/blob/main/age.md
      docs: "https://github.com/C2SP/C2SP/blob/main/age.md",
      shape: ["AGE-SECRET-KEY-1{[AC-HJ-NP-Z02-9]:58}"],
      check: hasBech32Checksum,
    },
  ],
};

const lines = (body: string) => body.replace(/.{64}(?!$)/g, "$&\n");
const pem = (label: string, body: string) => `-----BEGIN ${label}-----\n${lines(body)}\n-----END ${label}-----`;

export const privateKeysSamples: Samples = {
  "private-key-pkcs8": {
    sign: (random) => pem("PRIVATE KEY", encodeDerKey(random)),
    hits: ["‹{b64:900}›\n", "key = `‹{b64:900}›`;", '  key: |\n‹{b64:100}›\n  other: "1"'],
    misses: [
      ["-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----", "a manual"],
      ["-----BEGIN PRIVATE KEY-----\nMIIE{b64:56}...\n-----END PRIVATE KEY-----", "cut short for a manual"],
      ['if (text.includes("-----BEGIN PRIVATE KEY-----")) {', "code that only names the header"],
      ["-----BEGIN PUBLIC KEY-----\nMIIB{b64:60}\n-----END PUBLIC KEY-----", "a public key"],
      ["-----BEGIN PRIVATE KEY-----\n{b64:64}\n-----END PRIVATE KEY-----", "does not decode"],
    ],
  },
  "private-key-rsa": {
    sign: (random) => pem("RSA PRIVATE KEY", encodeDerKey(random)).replaceAll("\n", "\\n"),
    hits: ['{"key": "‹{b64:900}›\\n"}', "SSH_KEY='‹{b64:500}›'"],
  },
  "private-key-ec": { sign: (random) => pem("EC PRIVATE KEY", encodeDerKey(random)), hits: ["‹{b64:120}›"] },
  "private-key-dsa": { sign: (random) => pem("DSA PRIVATE KEY", encodeDerKey(random)), hits: ["‹{b64:300}›"] },
  "private-key-openssh": {
    sign: (random) => pem("OPENSSH PRIVATE KEY", encodeBase64(`openssh-key-v1\0\0\0\0\x04none${random}`)),
    hits: ["‹{b64:300}›\n"],
    misses: [["-----BEGIN OPENSSH PRIVATE KEY-----\n{b64:300}\n-----END OPENSSH PRIVATE KEY-----", "no magic"]],
  },
  "private-key-encrypted": {
    sign: (random) =>
      `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${random.slice(0, 32)}\n\n${lines(random)}\n-----END RSA PRIVATE KEY-----`,
    hits: ["‹{b64:640}›\n"],
  },
  "private-key-pgp": {
    sign: (random) =>
      pem("PGP PRIVATE KEY BLOCK", `Version: GnuPG v2\n\n${encodeBase64(`\x95\x01${random}`)}\n=${random.slice(-4)}`),
    hits: ["‹{b64:900}›\n"],
  },
  "private-key-putty": {
    sign: (random) =>
      `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: key\nPublic-Lines: 1\n${random.slice(0, 64)}\nPrivate-Lines: 1\n${random.slice(64)}\nPrivate-MAC: ${"0f".repeat(20)}`,
    hits: ["‹{b64:128}›\n"],
  },
  "private-key-putty-encrypted": {
    sign: (random) =>
      `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\nComment: key\nPublic-Lines: 1\n${random.slice(0, 64)}\nKey-Derivation: Argon2id\nPrivate-Lines: 1\n${random.slice(64)}\nPrivate-MAC: ${"0f".repeat(32)}`,
    hits: ["‹{b64:128}›\n"],
  },
  "private-key-jwk": {
    hits: [
      '{"kty":"EC","crv":"P-256","x":"{url:43}","y":"{url:43}","d":"‹{url:43}›"}',
      '{\n  "kty": "RSA",\n  "n": "{url:342}",\n  "e": "AQAB",\n  "d": "‹{url:342}›",\n  "p": "{url:171}"\n}',
      'JWK=\'{"kty":"OKP","d":"‹{url:43}›","crv":"Ed25519"}\'',
    ],
    misses: [
      ['{"kty":"EC","crv":"P-256","x":"{url:43}","y":"{url:43}"}', "a public key"],
      ['{"d":"{url:43}"}', "no key"],
      ['{"kty":"EC","d":"..."}', "cut short for a manual"],
    ],
  },
  "private-key-age": { sign: signLikeBech32 },
};
