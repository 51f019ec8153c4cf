import { decodeBase64 } from "../check/base64.ts";
import { readDerKey } from "../check/der.ts";
import type { Confidence } from "../finding.ts";
import { isAt } from "../runs.ts";
import type { Structure, Units } from "../vendor.ts";
import { ARMOR_REACH, type Armor, readArmor } from "./armor.ts";

/** What the last line of a header ends with, and how much of that belongs to the header. */
const KEY = "KEY-----";
const BLOCK = "Y BLOCK-----";
const SSH2 = "SSH2 ENCRYPTED PRIVATE KEY ----";
const PRIVATE = "PRIVATE KEY";

/** How sure we are that a block is a key; undefined if it is none. */
export type Judge = (armor: Armor, text: string) => Confidence | undefined;

/** Private keys between BEGIN and END lines. The span is the block with both lines. */
export function armored(judge: Judge, weight?: number): Structure {
  return {
    anchors: [KEY, BLOCK, SSH2],
    reach: ARMOR_REACH + 64,
    ...(weight !== undefined && { weight }),
    mayMatch: (text, anchor) => bodyAt(text, anchor) !== undefined,
    match(text, anchor) {
      const body = bodyAt(text, anchor);
      const armor = body === undefined ? undefined : readArmor(text, body);
      const confidence = armor && judge(armor, text);
      return armor && confidence && { start: armor.start, end: armor.end, value: armor.body, confidence };
    },
  };
}

/** A key in DER that is not encrypted. */
export function derKey(label: string): Judge {
  return (armor) => {
    if (armor.label !== label || armor.isEncrypted || !isVaried(armor.body)) return undefined;
    const der = readDerKey(armor.body);
    return der && (der.isWhole ? "high" : "medium");
  };
}

/** Whether a body has the length and the variety of a key: that of a manual repeats itself. */
export function isVaried(body: string): boolean {
  return body.length >= 60 && !/([^A])\1{5}/.test(body) && new Set(body.slice(0, 2000)).size >= 24;
}

const OPENSSH_MAGIC = "openssh-key-v1\0";

/** How a key of OpenSSH is encrypted: `none`, `aes256-ctr`. Undefined if it is no such key. */
export function openSshCipher(body: string): string | undefined {
  const bytes = decodeBase64(body.slice(0, 80)) ?? "";
  if (!bytes.startsWith(OPENSSH_MAGIC)) return undefined;
  const length = bytes.charCodeAt(OPENSSH_MAGIC.length + 3);
  return bytes.slice(OPENSSH_MAGIC.length + 4, OPENSSH_MAGIC.length + 4 + length);
}

/** Whether OpenPGP packets begin with a secret key (RFC 9580, tag 5). */
export function isOpenPgpSecret(body: string): boolean {
  const first = decodeBase64(body.slice(0, 4))?.charCodeAt(0) ?? 0;
  return (first & 0xfc) === 0x94 || first === 0xc5;
}

/** Where the body begins that follows a header of a private key. */
function bodyAt(text: Units, anchor: number): number | undefined {
  for (const [ending, before] of [
    [KEY, PRIVATE.length - 3],
    [BLOCK, PRIVATE.length - 1],
    [SSH2, 0],
  ] as const) {
    if (isAt(text, anchor, ending) && (before === 0 || isAt(text, anchor - before, PRIVATE)))
      return anchor + ending.length;
  }
  return undefined;
}
