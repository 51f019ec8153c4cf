import { beginsCleanly } from "../boundary.ts";
import { charSet } from "../char-set.ts";
import { endOfRun } from "../runs.ts";
import type { Structure } from "../vendor.ts";

/** Base64 of `{"alg":`, `{"typ":` and so on: what a header begins with. */
const HEADERS = ["eyJhbGci", "eyJ0eXAi", "eyJraWQi", "eyJjdHki", "eyJ4NXQi", "eyJqa3Ui", "eyJqd2si", "eyJlbmMi"];
const TOKEN = /ey[\w-]{15,500}\.e[wy][\w-]{2,2800}\.[\w-]{40,700}(?![\w-]|\.[\w-])/y;
const part = charSet("\\w\\-");
const DOT = 46;
const LETTER_E = 101;

/** Signed tokens of three parts. Which of them a rule means, its `check` reads from the claims. */
export const jwt: Structure = {
  anchors: HEADERS,
  reach: 4096,
  mayMatch(text, anchor) {
    if (!beginsCleanly(text, anchor)) return false;
    const payload = endOfRun(text, anchor, part, 502) + 1;
    return text.charCodeAt(payload - 1) === DOT && text.charCodeAt(payload) === LETTER_E;
  },
  match(text, anchor) {
    TOKEN.lastIndex = anchor;
    const token = TOKEN.exec(text)?.[0];
    return token === undefined ? undefined : { start: anchor, end: anchor + token.length };
  },
};
