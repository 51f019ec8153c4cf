import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import type { Random } from "../corpus/random.ts";

/* Real keys of elliptic curves, made from the corpus's own randomness, so that they parse and every run has the same. */

export function pkcs8(random: Random): string {
  return ed25519(random).export({ format: "pem", type: "pkcs8" }).toString().trimEnd();
}

/** RFC 5915 without the optional parts but the curve. */
export function sec1(random: Random): string {
  const curve = Buffer.from("a00a06082a8648ce3d030107", "hex");
  const body = Buffer.concat([Buffer.from("0201010420", "hex"), positive(random), curve]);
  const der = Buffer.concat([Buffer.from([0x30, body.length]), body]);
  const key = createPrivateKey({ key: der, format: "der", type: "sec1" });
  return key.export({ format: "pem", type: "sec1" }).toString().trimEnd();
}

/** OpenSSH's own format, PROTOCOL.key, without a passphrase. */
export function openSsh(random: Random): string {
  const key = ed25519(random);
  const seed = key.export({ format: "der", type: "pkcs8" }).subarray(-32);
  const publicKey = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
  const blob = Buffer.concat([string("ssh-ed25519"), string(publicKey)]);
  const check = random.bytes(4);
  const secret = [check, check, blob, string(Buffer.concat([seed, publicKey])), string("deploy@acme")];
  const unpadded = Buffer.concat(secret);
  const padding = Buffer.from(Array.from({ length: (8 - (unpadded.length % 8)) % 8 }, (_, index) => index + 1));
  const body = Buffer.concat([
    Buffer.from("openssh-key-v1\0"),
    ...["none", "none", ""].map(string),
    Buffer.from([0, 0, 0, 1]),
    string(blob),
    string(Buffer.concat([unpadded, padding])),
  ]);
  return pem("OPENSSH PRIVATE KEY", body, 70);
}

function ed25519(random: Random): KeyObject {
  const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), random.bytes(32)]);
  return createPrivateKey({ key: der, format: "der", type: "pkcs8" });
}

/** A number below the order of P-256. */
function positive(random: Random): Buffer {
  return Buffer.concat([Buffer.from([1]), random.bytes(31)]);
}

function string(value: string | Buffer): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function pem(label: string, body: Buffer, width: number): string {
  const lines = body.toString("base64").match(new RegExp(`.{1,${width}}`, "g")) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join("\n");
}
