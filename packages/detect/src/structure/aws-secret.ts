import { charSet } from "../char-set.ts";
import type { Structure } from "../vendor.ts";
import { anyOf, isRandomBase64, namedValue } from "./named-value.ts";

const LENGTH = 40;
const SET = "A-Za-z0-9+/";

/** Names that only AWS gives its secret. */
const OWN = [
  "secretaccesskey",
  "secret_access_key",
  "secret-access-key",
  "secret access key",
  "aws_secret",
  "awssecret",
];
/** Names that others use too. */
const SHARED = ["secretkey", "secret_key", "secret-key"];
const AWS = /\baws|amazon|\bs3\b|\bs3[_-]|(?:AKIA|ASIA)[A-Z2-7]{16}|dynamodb|boto/i;

/** A secret access key after its name. */
const named = namedValue({
  names: OWN,
  set: SET,
  length: LENGTH,
  judge: (value) => (isRandomBase64(value) ? "high" : undefined),
});

/** A secret access key after a name that says too little, where something says AWS nearby. */
const namedLikeOthers = namedValue({
  names: SHARED,
  set: SET,
  length: LENGTH,
  judge: (value, around) => (isRandomBase64(value) && AWS.test(around) ? "medium" : undefined),
});

/** How far from an access key id its secret stands. */
const NEAR = 300;
const id = charSet("A-Z2-7");
const ID = /^A[KS]IA[A-Z2-7]{16}$/;
const TOKEN = /(?<![A-Za-z0-9+/_.-])(?:[A-Za-z0-9+]|\\?\/){40}(?![A-Za-z0-9+/=_-])/g;

/** A secret access key beside an access key id: the next one behind it, else the last one before it. */
const paired: Structure = {
  anchors: ["AKIA", "ASIA"],
  mayMatch(text, anchor) {
    for (let i = 0; i < 20; i++) if (id[text.charCodeAt(anchor + i)] !== 1) return false;
    return true;
  },
  match(text, anchor) {
    if (!ID.test(text.slice(anchor, anchor + 20))) return undefined;
    const from = Math.max(0, anchor - NEAR);
    const around = text.slice(from, anchor + NEAR);
    let best: RegExpMatchArray | undefined;
    for (const token of around.matchAll(TOKEN)) {
      const isCut = (token.index === 0 && from > 0) || from + token.index + token[0].length === anchor + NEAR;
      if (isCut || !isRandomBase64(token[0])) continue;
      best = token;
      if (from + token.index > anchor) break;
    }
    if (best?.index === undefined) return undefined;
    const start = from + best.index;
    return { start, end: start + best[0].length, value: best[0].replaceAll("\\/", "/") };
  },
};

/** Secret access keys: after a name, or beside an access key id. */
export const awsSecret = anyOf([named, namedLikeOthers, paired]);
