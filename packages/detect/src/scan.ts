import { beginsCleanly } from "./boundary.ts";
import { asciiOf, ByteUnits } from "./byte-units.ts";
import type { Candidate } from "./candidate.ts";
import type { RuleSet, StructureTarget, Target } from "./compile.ts";
import { isNear, keysByContext, type WordHit } from "./context/keys.ts";
import { type Nearby, nearbyValues } from "./context/nearby.ts";
import type { Decoder, View } from "./decode/view.ts";
import { isPublished } from "./judge/examples.ts";
import { isRealistic } from "./judge/realistic.ts";
import { withoutOverlaps } from "./overlaps.ts";
import type { ShapeTarget } from "./shape-target.ts";
import { utf16Places } from "./utf16-places.ts";
import type { Units } from "./vendor.ts";

/** Whether a text of these bytes could hold anything: fast, and never wrong when it says no. */
export function mayHold({ anchors }: RuleSet, bytes: Uint8Array): boolean {
  const units = new ByteUnits(bytes);
  const nearby = nearbyValues(units);
  return anchors.search(bytes, (target, position) => mayBegin(target, units, position, nearby));
}

/** Keys of a text, sorted, none inside another. */
export function findKeys(ruleSet: RuleSet, text: string): Candidate[] {
  return keysAt(ruleSet, text, hitsIn(ruleSet, asciiOf(text)));
}

/** The same for the bytes of a text, which is decoded only if there is something to look at; else undefined. */
export function findKeysInBytes(
  ruleSet: RuleSet,
  bytes: Uint8Array,
  decode: () => string,
): { text: string; keys: Candidate[] } | undefined {
  const hits = hitsIn(ruleSet, bytes);
  if (hits.length === 0) return undefined;
  const text = decode();
  const places = text.length === bytes.length ? hits : inUtf16(hits, bytes, text.length);
  return { text, keys: places ? keysAt(ruleSet, text, places) : findKeys(ruleSet, text) };
}

function hitsIn({ anchors }: RuleSet, bytes: Uint8Array): Hit[] {
  const units = new ByteUnits(bytes);
  const nearby = nearbyValues(units);
  const hits: Hit[] = [];
  anchors.search(bytes, (target, position) => {
    if (mayBegin(target, units, position, nearby)) hits.push({ target, position });
    return undefined;
  });
  return hits;
}

/** Where an anchor stands that leads to something. */
interface Hit {
  readonly target: Target;
  readonly position: number;
}

function mayBegin(target: Target, text: Units, position: number, nearby: Nearby): boolean {
  if (target.type === "shape") return target.mayMatch(text, position);
  if (target.type === "structure") return target.compiled.rule.structure?.mayMatch?.(text, position) ?? true;
  if (target.type === "decoder") return target.decoder.mayMatch(text, position);
  return nearby.mayHold(target, position);
}

function inUtf16(hits: readonly Hit[], bytes: Uint8Array, length: number): Hit[] | undefined {
  const sorted = [...hits].sort((a, b) => a.position - b.position);
  const places = utf16Places(
    bytes,
    sorted.map(({ position }) => position),
    length,
  );
  return places && sorted.map(({ target }, index) => ({ target, position: places[index] as number }));
}

function keysAt(ruleSet: RuleSet, text: string, hits: readonly Hit[], isView = false): Candidate[] {
  const found: Candidate[] = [];
  const decoded: Candidate[] = [];
  const words: WordHit[] = [];
  const opened = new Map<Decoder, number>();
  for (const { target, position } of hits) {
    if (target.type === "word") words.push({ position, rules: target.rules });
    else if (target.type === "structure") found.push(...matchStructure(target, text, position));
    else if (target.type === "shape") {
      const candidate = matchShape(target, text, position);
      if (candidate) found.push(candidate);
    } else if (!isView && position >= (opened.get(target.decoder) ?? 0)) {
      const { views, end } = target.decoder.open(text, position);
      opened.set(target.decoder, end);
      for (const view of views) decoded.push(...keysInView(ruleSet, view));
    }
  }
  if (words.length > 0) found.push(...keysByContext(text, words));
  return withoutOverlaps([...found.filter((candidate) => isKey(candidate, text)), ...decoded]);
}

/** Keys that stand in a file escaped or wrapped: there is no view in a view. */
function keysInView(ruleSet: RuleSet, view: View): Candidate[] {
  return keysAt(ruleSet, view.text, hitsIn(ruleSet, asciiOf(view.text)), true).flatMap((candidate) => {
    const span = view.spanOf(candidate);
    return span ? [{ ...candidate, ...span }] : [];
  });
}

function matchStructure({ compiled }: StructureTarget, text: string, anchor: number): Candidate[] {
  const matches = [compiled.rule.structure?.match(text, anchor) ?? []].flat();
  return matches.map((match) => ({ compiled, value: text.slice(match.start, match.end), ...match }));
}

function matchShape(target: ShapeTarget, text: string, anchor: number): Candidate | undefined {
  const pattern = target.pattern;
  for (let back = target.form.most; back >= target.form.least; back--) {
    const start = anchor - back;
    if (start < 0 || !beginsCleanly(text, start)) continue;
    pattern.lastIndex = start;
    const value = pattern.exec(text)?.[0];
    if (value !== undefined) return { compiled: target.compiled, start, end: start + value.length, value };
  }
  return undefined;
}

function isKey(candidate: Candidate, text: string): boolean {
  const { compiled, value, start, end } = candidate;
  const { rule, near } = compiled;
  if (rule.structure ? isPublished(value) : !rule.isPublic && !isRealistic(candidate, text)) return false;
  if (!rule.isPublic && near && !compiled.byContext && !isNear(text, start, end, near)) return false;
  return rule.check?.(value) ?? true;
}
