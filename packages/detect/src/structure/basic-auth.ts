import { charSet } from "../char-set.ts";
import { decodeBase64 } from "../check/base64.ts";
import type { Confidence } from "../finding.ts";
import { isAt } from "../runs.ts";
import type { Structure, Units } from "../vendor.ts";
import { strengthOf } from "./password.ts";

const base64 = charSet("A-Za-z0-9+/=");
const LONGEST = 400;

/** The client in all examples of RFC 6749. */
const RFC_CLIENT = "s6BhdRkqt3";

/** How sure we are of base64 that stands for `user:password`; undefined if it does not. */
function judgePair(encoded: string): Confidence | undefined {
  if (encoded.replace(/=+$/, "").length % 4 === 1) return undefined;
  const [, user, password] = /^([\x20-\x7e]{0,200}?):([\x20-\x7e]{4,200})$/.exec(decodeBase64(encoded) ?? "") ?? [];
  if (user === undefined || password === undefined || user === RFC_CLIENT) return undefined;
  return judgePassword(password, user);
}

/** A password that a person chose must at least not be a word alone. */
function judgePassword(password: string, user: string): Confidence | undefined {
  const strength = strengthOf(password, user);
  if (strength === "random") return "high";
  return strength === "word" && password.length >= 8 && /\d/.test(password) && /[^\w]/.test(password)
    ? "medium"
    : undefined;
}

/** Base64 of `user:password` behind something that says so; the span is the base64. */
function encodedPair(anchors: readonly string[], pattern: RegExp): Structure {
  return {
    anchors,
    weight: 4,
    mayMatch: (text, anchor) => hasBase64(text, anchor),
    match(text, anchor) {
      pattern.lastIndex = anchor;
      const found = pattern.exec(text);
      const [all = "", encoded = ""] = found ?? [];
      const confidence = judgePair(encoded);
      const start = anchor + all.length - encoded.length;
      return confidence && { start, end: start + encoded.length, confidence };
    },
  };
}

/** Sixteen characters of base64 with a capital or a digit among them, near an anchor. */
function hasBase64(text: Units, anchor: number): boolean {
  let run = 0;
  let mixed = 0;
  for (let at = anchor + 5; at < anchor + 40; at++) {
    const unit = text.charCodeAt(at);
    if (base64[unit] !== 1) run = mixed = 0;
    else {
      run++;
      if (unit < 91) mixed++;
      if (run >= 12 && mixed >= 2) return true;
    }
  }
  return false;
}

/** `Authorization: Basic …`; https://www.rfc-editor.org/rfc/rfc7617 */
export const basicHeader = encodedPair(
  ["basic "],
  new RegExp(`Basic ([A-Za-z0-9+/]{12,${LONGEST}}={0,2})(?![\\w+/=-])`, "iy"),
);

/** `"auth": "…"` of Docker's config.json, also as text in a string. */
export const dockerAuth = encodedPair(
  ['"auth"', '"auth\\"'],
  new RegExp(`"auth\\\\?"\\s{0,4}:\\s{0,4}\\\\?"([A-Za-z0-9+/]{12,${LONGEST}}={0,2})(?=\\\\?")`, "y"),
);

/** `_auth=…` of .npmrc. */
export const npmAuth = encodedPair(
  ["_auth=", "_auth ="],
  new RegExp(`_auth ?= ?"?([A-Za-z0-9+/]{12,${LONGEST}}={0,2})(?![\\w+/=-])`, "y"),
);

const USER_OPTION =
  /\s(?:-u|--user|--proxy-user|-U)[ =]?(["']?)([^\s:"'`]{0,100}):([^\s"'`]{4,200}|(?<=")[^"\n]{4,200})/g;

const CURL = "curl ";
const LETTER_C = 99;
const CURL_REACH = 600;
const NEWLINE = 10;
const DASH = 45;
/** A backslash at the end of a line, also before a carriage return. */
const BACKSLASH = new Set([92, 13]);
/** What `-u`, `-U` and `--user` go on with. */
const USER = new Set([117, 85, 45]);

/** `curl -u user:password`; the span is the password. */
export const curlPassword: Structure = {
  anchors: [CURL],
  weight: 0,
  mayMatch(text, anchor) {
    for (let at = anchor + 4; at < anchor + CURL_REACH; at++) {
      const unit = text.charCodeAt(at);
      if (unit === LETTER_C && isAt(text, at, CURL)) return false;
      if (unit === NEWLINE && !BACKSLASH.has(text.charCodeAt(at - 1))) return false;
      if (unit === DASH && USER.has(text.charCodeAt(at + 1))) return true;
    }
    return false;
  },
  match(text, anchor) {
    const line = /^(?:[^\n\\]|\\[^\n]|\\\r?\n)*/.exec(text.slice(anchor, anchor + CURL_REACH))?.[0] ?? "";
    const next = line.indexOf(CURL, CURL.length);
    for (const match of line.slice(0, next < 0 ? line.length : next).matchAll(USER_OPTION)) {
      const [all, , user = "", password = ""] = match;
      const confidence = judgePassword(password, user);
      const end = anchor + match.index + all.length;
      if (confidence) return { start: end - password.length, end, confidence };
    }
    return undefined;
  },
};

const NETRC = /machine\s{1,8}[\w.:-]{3,100}\s{1,8}login\s{1,8}([^\s]{1,100})\s{1,8}password\s{1,8}([^\s"'`]{4,200})/y;

/** The password of a line of .netrc. */
export const netrcPassword: Structure = {
  anchors: ["machine "],
  weight: 0,
  mayMatch(text, anchor) {
    for (let at = anchor + 8; at < anchor + 120; at++) if (isAt(text, at, "login")) return true;
    return false;
  },
  match(text, anchor) {
    NETRC.lastIndex = anchor;
    const found = NETRC.exec(text);
    if (!found) return undefined;
    const [all, user = "", password = ""] = found;
    const confidence = judgePassword(password, user);
    const end = anchor + all.length;
    return confidence && { start: end - password.length, end, confidence };
  },
};
