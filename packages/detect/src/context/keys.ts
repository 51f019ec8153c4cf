import type { ByteUnits } from "../byte-units.ts";
import type { Candidate } from "../candidate.ts";
import type { ContextRule } from "../compile.ts";
import type { Confidence } from "../finding.ts";
import { isAnybodys, meaningOf, wordsOf } from "./meaning.ts";
import { type Name, nameOf, pathNameOf } from "./name.ts";
import { eachValue } from "./values.ts";
import type { Words } from "./words.ts";

/** A place where a word of some rules may stand. */
export interface WordHit {
  readonly position: number;
  readonly rules: readonly ContextRule[];
}

/** Nothing farther from a key than this many UTF-16 units has a say in whether it is one. */
export const REACH = 512;
/** How far a word may stand from a value that does not bear it in its name. */
export const NEAR = 300;
/** The same for a value whose name points elsewhere. */
const SAME_LINE = 120;

/** In JSX the key tells one element of a list from the others. */
const COMPONENT_KEY = /<[A-Z][\w.]*\s(?:[^<>]*\s)?key$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-/i;

/** Values near vendor words that have the shape of that vendor's keys. Linear in the text, however many words it has. */
export function keysByContext(text: string, units: ByteUnits, hits: readonly WordHit[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { from, to, rules } of regionsOf(units, hits)) {
    eachValue(units, from, to, (start, runEnd) => {
      let name: Name | undefined;
      let best: (Candidate & { readonly score: number }) | undefined;
      for (const [rule, words] of rules) {
        if (!rule.mayBegin(units, start)) continue;
        const { compiled } = rule;
        const pattern = rule.pattern;
        pattern.lastIndex = start;
        const value = pattern.exec(text)?.[0];
        if (value === undefined || !endsCleanly(text, start + value.length, runEnd)) continue;
        name ??= text[start - 1] === "/" ? pathNameOf(text, start) : nameOf(text, start);
        if (!name) return undefined;
        const end = start + value.length;
        const belongs = belongsTo(compiled, name, value, distance(words, start, end), text, start);
        if (belongs && belongs.score > (best?.score ?? 0)) best = { compiled, start, end, value, ...belongs };
      }
      if (best) found.push(best);
      return undefined;
    });
  }
  return found;
}

/** Whether one of the rule's words stands near a span. */
export function isNear(text: string, start: number, end: number, words: Words): boolean {
  return words.isIn(text.slice(Math.max(0, start - NEAR), end + NEAR));
}

interface Region {
  readonly from: number;
  to: number;
  /** The rules whose words stand in it, with the words' places in ascending order. */
  readonly rules: Map<ContextRule, Place[]>;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The surroundings of the words; those that touch are one. */
function regionsOf(units: ByteUnits, hits: readonly WordHit[]): Region[] {
  const regions: Region[] = [];
  for (const { position, rules } of [...hits].sort((a, b) => a.position - b.position)) {
    for (const rule of rules) {
      const end = rule.compiled.near.endAt(units, position);
      if (end < 0) continue;
      let region = regions.at(-1);
      if (!region || region.to < position - NEAR) {
        region = { from: Math.max(0, position - NEAR), to: 0, rules: new Map() };
        regions.push(region);
      }
      region.to = Math.min(units.length, end + NEAR);
      const places = region.rules.get(rule) ?? [];
      places.push({ start: position, end });
      region.rules.set(rule, places);
    }
  }
  return regions;
}

/** Units between a span and the nearest word, or Infinity if that is farther than `NEAR`. */
function distance(places: readonly Place[], start: number, end: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).start < end) low = middle + 1;
    else high = middle;
  }
  const before = start - (places[low - 1]?.end ?? Number.NEGATIVE_INFINITY);
  const after = (places[low]?.start ?? Number.POSITIVE_INFINITY) - end;
  const nearest = Math.min(Math.max(0, before), after);
  return nearest <= NEAR ? nearest : Number.POSITIVE_INFINITY;
}

/** How surely a value of a rule's shape is a key of that rule, by its name and the distance of the rule's words. */
function belongsTo(
  { rule, vendor, near, confidence }: ContextRule["compiled"],
  name: Name,
  value: string,
  far: number,
  text: string,
  start: number,
): { confidence: Confidence; score: number } | undefined {
  const isOwn = plain(name.last).includes(plain(rule.env ?? vendor.env));
  const meaning = isOwn ? "key" : meaningOf(name.last);
  if (meaning === "other") return undefined;
  if (near.isIn(name.text)) {
    if (meaning === "key") return { confidence, score: 4 };
    const isNamed =
      near.isIn(name.last) || (name.isCallee ? isClient(name) || near.isIn(calleeOf(name)) : endsInWord(near, name));
    const needsMore = !name.isCallee && UUID.test(value);
    return isNamed && !needsMore ? { confidence: "low", score: 3 } : undefined;
  }
  if (far > NEAR || COMPONENT_KEY.test(name.text)) return undefined;
  if (meaning === "unknown" && !(name.isCallee && isClient(name))) return undefined;
  const isSameLine = far <= SAME_LINE && isOneLine(text, start, far);
  if (!isSameLine && !isAnybodys(name.last)) return undefined;
  return { confidence: isSameLine ? confidence : "low", score: 1 + 1 / (1 + far) + (isSameLine ? 1 : 0) };
}

/** `new Client(`, `createClient(`, `sdk.init(`: what is handed a key. */
function isClient({ last, text }: Name): boolean {
  return (
    wordsOf(last).some((word) => /^(?:client|sdk|api|init|configure|connect|login|instance)$/.test(word)) ||
    /\bnew\s/.test(text)
  );
}

/** `sonar.login` is a name of Sonar's by both its parts; in `sonar.host` one says nothing about the other. */
function endsInWord(near: Words, name: Name): boolean {
  const path = calleeOf(name);
  return near.isIn(path) && !near.isIn(path.slice(0, path.lastIndexOf(name.last)));
}

/** `bot.run` of `await bot.run`. */
function calleeOf({ text }: Name): string {
  return /[\w.$]{0,80}$/.exec(text)?.[0] ?? "";
}

/** Whether no line ends within `far` units on the side of the word; the nearer side decides. */
function isOneLine(text: string, start: number, far: number): boolean {
  return !text.slice(Math.max(0, start - far), start).includes("\n");
}

/** `key.png`, `key/path` and `key=` are no keys. */
function endsCleanly(text: string, end: number, runEnd: number): boolean {
  return end >= runEnd || !/[.+/~=][\w=]/.test(text.slice(end, end + 2));
}

/** For names that differ in case and separators only. */
function plain(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}
