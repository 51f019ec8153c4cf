import { charSet } from "../char-set.ts";
import { decodeBase64 } from "../check/base64.ts";
import { endOfRun } from "../runs.ts";
import type { Structure } from "../vendor.ts";

/** How far from the private part the other members of the key stand. */
const MEMBERS = 1600;
const digits = charSet("\\w\\-");
/** Bytes of a private part: 32 of Ed25519, up to 512 of RSA. */
const SHORTEST = 43;
const LONGEST = 700;
const OPENING = /"d\\?"\s{0,4}:\s{0,4}\\?"/y;

/** The private part `d` of a JSON Web Key (RFC 7517); the span is its value. */
export const privateJwk: Structure = {
  anchors: ['"d":"', '"d": "', 'd\\":\\"'],
  reach: 2 * MEMBERS,
  mayMatch: (text, anchor) => endOfRun(text, anchor + 6, digits, SHORTEST) >= anchor + SHORTEST,
  match(text, anchor) {
    OPENING.lastIndex = text.charCodeAt(anchor) === 34 ? anchor : anchor - 1;
    const opening = OPENING.exec(text);
    if (!opening) return undefined;
    const start = OPENING.lastIndex;
    const end = endOfRun(text, start, digits, LONGEST);
    const around = text.slice(Math.max(0, start - MEMBERS), end + MEMBERS);
    const isKey = /"kty\\?"\s{0,4}:\s{0,4}\\?"(?:RSA|EC|OKP)\\?"/.test(around);
    const isPart = end - start >= SHORTEST && new Set(text.slice(start, end)).size >= 16;
    return isKey && isPart && decodeBase64(text.slice(start, end)) !== undefined ? { start, end } : undefined;
  },
};
