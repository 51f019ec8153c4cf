import { charSet } from "../char-set.ts";

/** A block between BEGIN and END lines (RFC 7468), as a file or a string literal of any language holds it. */
export interface Armor {
  /** `RSA PRIVATE KEY` */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** Base64 without breaks and without the checksum line of OpenPGP. */
  readonly body: string;
  /** Whether a header says that the body is encrypted. */
  readonly isEncrypted: boolean;
}

/** The longest block: a key of RSA 8192, a secret key ring of OpenPGP. */
export const ARMOR_REACH = 16_384;

const BEGIN = /-{4,5} ?BEGIN ([A-Z0-9 ]{3,40}?) ?-{4,5}$/;
const base64 = charSet("A-Za-z0-9+/=");

/** Between two lines: white space, the same escaped, the joint of two literals, the sign of a comment or a mail. */
const BREAK =
  /(?:\s|\\{1,4}(?:[nrt]|\r?\n)|&#(?:10|13|x[aA]|x[dD]);|<br ?\/?>|\\{0,2}["'`][\s+.&,;_()\\]*[bfru@]?["'`]|[#*>|]{1,3}(?=\s)|\/\/(?=\s))+/y;
/** An escaped character of base64: PHP writes `\/`, Go and .NET `\u002B` and `\u003D`. */
const ESCAPE = /\\{1,2}(?:\/|u00(?:2[bBfF]|3[dD]))/y;
const OPENPGP_CHECKSUM = /=[A-Za-z0-9+/]{4}$/;
const DASH = 45;
const HEADER = /[A-Za-z][\w-]{1,30}: ?[^\n\\"'`]{0,200}/y;

/** The block whose BEGIN line ends at `bodyStart`, if a matching END line follows in reach. */
export function readArmor(text: string, bodyStart: number): Armor | undefined {
  const begin = BEGIN.exec(text.slice(Math.max(0, bodyStart - 64), bodyStart));
  if (!begin) return undefined;
  const [line, label = ""] = begin;
  const rest = text.slice(bodyStart, bodyStart + ARMOR_REACH);
  const runs: string[] = [];
  let isEncrypted = label.includes("ENCRYPTED");
  let at = 0;
  while (at < rest.length) {
    const gap = lengthAt(BREAK, rest, at);
    at += gap;
    if (rest.charCodeAt(at) === DASH) break;
    const header = gap > 0 && runs.length === 0 ? lengthAt(HEADER, rest, at) : 0;
    if (header > 0) isEncrypted ||= rest.slice(at, at + header).includes("ENCRYPTED");
    at += header;
    const start = at;
    while (base64[rest.charCodeAt(at)] === 1) at++;
    if (at > start) runs.push(rest.slice(start, at));
    const escaped = lengthAt(ESCAPE, rest, at);
    if (escaped > 0) runs.push(decode(rest.slice(at, at + escaped)));
    at += escaped;
    if (gap + header + escaped === 0 && at === start) return undefined;
  }
  const closing = line.replace("BEGIN", "END");
  if (!rest.startsWith(closing, at)) return undefined;
  const body = runs.join("").replace(OPENPGP_CHECKSUM, "");
  return { label, start: bodyStart - line.length, end: bodyStart + at + closing.length, body, isEncrypted };
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function decode(escaped: string): string {
  return escaped.endsWith("/") ? "/" : String.fromCharCode(Number.parseInt(escaped.slice(-2), 16));
}
