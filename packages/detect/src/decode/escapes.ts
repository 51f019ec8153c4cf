import { charSet } from "../char-set.ts";
import { endOfRun, isAt, startOfRun } from "../runs.ts";
import type { Span, Units } from "../vendor.ts";
import type { Decoder } from "./view.ts";

/** How much text around an escaped key goes into its view: what is near it decides about it. */
const AROUND = 512;
/** The longest key, and how much of a text with many escapes one view covers. */
const LONGEST = 1200;
/** An escaped key and what hangs together with it are not shorter. */
const SHORTEST = 20;

const token = charSet("\\w+/=.~%\\\\&#;:@|!$*-");
const BACKSLASH = 92;
const COLON = 58;
const AT = 64;

/**
 * One way of escaping; what another way escapes in the same text is part of the value.
 * @param pattern One escape, its digits or its character in a group of their own.
 * @param begins Whether an anchor is one.
 */
function escapes(
  anchors: readonly string[],
  pattern: RegExp,
  decode: (match: RegExpMatchArray) => string,
  begins: (text: Units, anchor: number) => boolean,
): Decoder {
  return {
    anchors,
    reach: 2 * LONGEST + AROUND,
    mayMatch: (text, anchor) =>
      begins(text, anchor) &&
      endOfRun(text, anchor, token, SHORTEST) - startOfRun(text, anchor, token, SHORTEST) >= SHORTEST,
    open(text, anchor) {
      const start = startOfRun(text, anchor, token, LONGEST);
      const end = anchor + LONGEST;
      const from = Math.max(0, start - AROUND);
      const { text: plain, spanOf } = viewOf(text.slice(from, end + LONGEST + AROUND), from, pattern, decode);
      const isOwn = (span: Span) => span.start >= start && span.start < end;
      return { views: [{ text: plain, spanOf: (piece) => [spanOf(piece)].find(isOwn) }], end };
    },
  };
}

/** Escapes of JSON, JavaScript, Java, C#, Python. Slashes of PHP in URLs only: others stand alone in few keys. */
const backslashes = escapes(
  [...[..."-+=/_:@."].map((character) => `u00${hexOf(character)}`), ":\\/\\/"],
  /\\u00([2-7][\da-f])|\\x([2-7][\da-f])|\\\//gi,
  ([, four, two]) => fromHex(four ?? two) ?? "/",
  (text, anchor) =>
    text.charCodeAt(anchor) === COLON ? hasUserOrHook(text, anchor + 5) : text.charCodeAt(anchor - 1) === BACKSLASH,
);

/** Percent-encoding: a URL inside another, and padded base64 in a query or a form. */
const percents = escapes(
  ["%3a%2f%2f", "%3d%3d"],
  /%([2-7][\da-f])/gi,
  ([, hex]) => fromHex(hex) ?? "",
  () => true,
);

/** Entities of XML and HTML. */
const entities = escapes(
  [..."-+=/_:@."].flatMap((character) => [`&#${character.charCodeAt(0)};`, `&#x${hexOf(character)};`]),
  /&#(\d{2,3});|&#x([2-7][\da-f]);|&amp;/gi,
  ([, decimal, hex]) => (decimal ? String.fromCharCode(Number(decimal)) : (fromHex(hex) ?? "&")),
  () => true,
);

export const escapeDecoders: readonly Decoder[] = [backslashes, percents, entities];

function viewOf(raw: string, from: number, pattern: RegExp, decode: (match: RegExpMatchArray) => string) {
  /** Ends of escapes in the view, and how many units they took from it. */
  const ends: { readonly at: number; readonly lost: number }[] = [];
  let text = "";
  let lost = 0;
  let copied = 0;
  for (const match of raw.matchAll(pattern)) {
    text += raw.slice(copied, match.index) + decode(match);
    copied = match.index + match[0].length;
    lost = copied - text.length;
    ends.push({ at: text.length, lost });
  }
  text += raw.slice(copied);
  const lostBefore = (place: number) => ends.findLast(({ at }) => at <= place)?.lost ?? 0;
  return {
    text,
    spanOf: ({ start, end }: Span): Span => ({
      start: from + start + lostBefore(start),
      end: from + end + lostBefore(end),
    }),
  };
}

/** Of all the URLs that PHP writes, those with a password and those that are keys themselves. */
function hasUserOrHook(text: Units, start: number): boolean {
  let colon = false;
  for (let at = start; at < start + 100 && token[text.charCodeAt(at)] === 1; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) break;
    if (unit === AT && colon) return true;
    colon ||= unit === COLON;
  }
  return HOSTS.some((host) => isAt(text, start, host));
}

const HOSTS = ["hook", "discord", "chat.g", "outlook", "maker."];

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, "0");
}

function fromHex(digits: string | undefined): string | undefined {
  return digits === undefined ? undefined : String.fromCharCode(Number.parseInt(digits, 16));
}
