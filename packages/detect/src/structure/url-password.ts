import { charSet } from "../char-set.ts";
import { endOfRun, startOfRun } from "../runs.ts";
import type { Match, Structure, Units } from "../vendor.ts";
import { isLocalHost } from "./host.ts";
import { strengthOf } from "./password.ts";

/** The longest `user:password@host`. */
const LONGEST = 600;
const scheme = charSet("\\w+.\\-");
/** What may stand between `//` and `@`. `?` and `#` must be encoded, and in databases' passwords often are not. */
const authority = charSet("!#-&(-.0-;=?-Z\\[\\]\\^_a-z|{}~");
const COLON = 58;
const AT = 64;

/**
 * Passwords in URLs: `scheme://user:password@host`. The span is the password, encoded as it stands.
 * @param schemes Lower case, each of three characters or more. Without them every scheme counts that is not in `others`.
 * @param wordsToo Whether a password that somebody chose counts, where the host is a real one.
 */
export function urlPassword({
  schemes,
  others = [],
  wordsToo,
}: {
  schemes?: readonly string[];
  others?: readonly string[];
  wordsToo: boolean;
}): Structure {
  // The last characters of the scheme make an anchor that is rarer than `://`.
  const anchors = schemes ? [...new Set(schemes.map((name) => `${name.slice(-3)}://`))] : ["://"];
  const behind = schemes ? 3 : 0;
  const isOurs = (name: string) => (schemes ? schemes.includes(name) : !others.includes(name));
  return {
    anchors,
    weight: schemes ? 3 : 1,
    mayMatch: (text, anchor) => hasPassword(text, anchor + behind + 3),
    match(text, anchor) {
      const slashes = anchor + behind;
      return isOurs(schemeBefore(text, slashes)) ? passwordAt(text, slashes + 3, wordsToo) : undefined;
    },
  };
}

function hasPassword(text: Units, start: number): boolean {
  let colon = -1;
  for (let at = start; at < start + LONGEST; at++) {
    const unit = text.charCodeAt(at);
    if (unit === AT) {
      if (colon >= 0 && at - colon > 4) return true;
    } else if (authority[unit] !== 1) return false;
    else if (unit === COLON && colon < 0) colon = at;
  }
  return false;
}

function schemeBefore(text: string, end: number): string {
  return text.slice(startOfRun(text, end, scheme, 24), end).toLowerCase();
}

function passwordAt(text: string, start: number, wordsToo: boolean): Match | undefined {
  const end = endOfRun(text, start, authority, LONGEST);
  const at = text.lastIndexOf("@", end - 1);
  const colon = text.indexOf(":", start);
  if (colon < 0 || colon >= at) return undefined;
  const user = text.slice(start, colon);
  const password = text.slice(colon + 1, at);
  // A host that is filled in later says nothing about the password.
  const host = /^[\w.-]+|^\[[\da-f:]+\]|^[{$%]/i.exec(text.slice(at + 1, end))?.[0];
  // `//host:8080?next=a@b` has a port there.
  if (host === undefined || /^\d{2,5}[?#]/.test(password) || /[?#]/.test(user)) return undefined;
  if (/^host(?:name)?$/i.test(host)) return undefined;
  const strength = strengthOf(password, user);
  if (strength === "none" || (strength === "word" && (!wordsToo || /^[{$%]/.test(host) || isLocalHost(host))))
    return undefined;
  return { start: colon + 1, end: at, ...(strength === "word" && { confidence: "medium" }) };
}
