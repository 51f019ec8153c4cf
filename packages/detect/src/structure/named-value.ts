import { charSet } from "../char-set.ts";
import type { Confidence } from "../finding.ts";
import { isRandom } from "../judge/realistic.ts";
import type { Structure } from "../vendor.ts";

/** A value that one name gives away, wherever a language or a format puts it. */
export interface NamedValue {
  /** Parts of names in lower case, each of three characters or more; they are found in any case. */
  readonly names: readonly string[];
  /** Inside of a RegExp class: what the value is made of. */
  readonly set: string;
  /** Its length without padding. */
  readonly length: number;
  /** How many `=` follow, which belong to the value. Default 0. */
  readonly padding?: number;
  /** How sure we are; undefined if it is none. Gets the value, and the text around it. */
  judge(value: string, around: string): Confidence | undefined;
  readonly weight?: number;
}

/** How far behind the beginning of its name a value begins. */
const BEHIND = 80;
/** How much text on either side `judge` gets. */
const AROUND = 300;

/** After the rest of the name: signs of assignment, quotes, a Kubernetes `value:`, a type. */
const ASSIGNED = "[\\w.-]*(?:[\\s\"'`:=>,()[\\]{}|<\\\\;&+@-]|value|string|default)*$";

/** The span is the value with its padding. In JSON `\/` stands for a slash of it. */
export function namedValue({ names, set, length, padding = 0, judge, weight }: NamedValue): Structure {
  const members = charSet(`${set}\\\\`);
  const before = new RegExp(`^(?:${names.join("|")})${ASSIGNED}`, "i");
  const value = new RegExp(`(?<![${set}])(?:[${set}]|\\\\/){${length}}={${padding}}(?![${set}=_-])`, "g");
  return {
    anchors: names,
    ...(weight !== undefined && { weight }),
    mayMatch(text, anchor) {
      let run = 0;
      for (let at = anchor; at < anchor + BEHIND + length; at++) {
        run = members[text.charCodeAt(at)] === 1 ? run + 1 : 0;
        if (run === length) return true;
      }
      return false;
    },
    match(text, anchor) {
      value.lastIndex = 0;
      const found = value.exec(text.slice(anchor, anchor + BEHIND + 2 * length + padding + 1));
      if (!found || !before.test(text.slice(anchor, anchor + found.index))) return undefined;
      const start = anchor + found.index;
      const end = start + found[0].length;
      const plain = found[0].replaceAll("\\/", "/");
      const confidence = judge(plain, text.slice(Math.max(0, anchor - AROUND), end + AROUND));
      return confidence && { start, end, value: plain, confidence };
    },
  };
}

/** One structure for several ways to find the same kind of key. */
export function anyOf(structures: readonly Structure[], weight?: number): Structure {
  return {
    anchors: structures.flatMap(({ anchors }) => anchors),
    ...(weight !== undefined && { weight }),
    mayMatch: (text, anchor) => structures.some((structure) => structure.mayMatch?.(text, anchor) ?? true),
    match(text, anchor) {
      for (const structure of structures) {
        const match = structure.match(text, anchor);
        if (match) return match;
      }
      return undefined;
    },
  };
}

/** Whether base64 is that of random bytes: all classes of characters, and nothing that a person wrote. */
export function isRandomBase64(value: string): boolean {
  return (
    /[A-Z]/.test(value) &&
    /[a-z]/.test(value) &&
    /\d/.test(value) &&
    !/example|fake|xxxx/i.test(value) &&
    isRandom(value)
  );
}
