import type { Visitor } from "./anchors.ts";
import { beginsCleanly } from "./boundary.ts";
import { ByteUnits, unitsOf } from "./byte-units.ts";
import type { Candidate } from "./candidate.ts";
import type { RuleSet, StructureTarget, Target } from "./compile.ts";
import { isNear, keysByContext, type WordHit } from "./context/keys.ts";
import { Nearby } from "./context/nearby.ts";
import type { Decoder, View } from "./decode/view.ts";
import { isPublished } from "./judge/examples.ts";
import { isRealistic } from "./judge/realistic.ts";
import { withoutOverlaps } from "./overlaps.ts";
import type { ShapeTarget } from "./shape-target.ts";
import { utf16Units } from "./utf16-units.ts";

/** Whether a text of these bytes could hold anything: fast, and never wrong when it says no. */
export function mayHold({ anchors }: RuleSet, bytes: Uint8Array): boolean {
  const hits = new Hits(new ByteUnits(bytes), true);
  return anchors.search(hits.units.bytes, hits);
}

/** Keys of a text, sorted, none inside another. */
export function findKeys(ruleSet: RuleSet, text: string, isView = false): Candidate[] {
  return keysAt(ruleSet, text, hitsIn(ruleSet, unitsOf(text)), isView);
}

/** The same for the bytes of a text, which is decoded only if there is something to look at; else undefined. */
export function findKeysInBytes(
  ruleSet: RuleSet,
  bytes: Uint8Array,
  decode: () => string,
): { text: string; keys: Candidate[] } | undefined {
  const hits = hitsIn(ruleSet, new ByteUnits(bytes));
  if (hits.all.length === 0) return undefined;
  const text = decode();
  const inText = text.length === bytes.length ? hits : hits.inUtf16(text.length);
  return { text, keys: inText ? keysAt(ruleSet, text, inText) : findKeys(ruleSet, text) };
}

function hitsIn({ anchors }: RuleSet, units: ByteUnits): Hits {
  const hits = new Hits(units);
  anchors.search(units.bytes, hits);
  return hits;
}

/** Where anchors stand that lead to something. */
class Hits implements Visitor<Target> {
  readonly units: ByteUnits;
  readonly all: { readonly target: Target; readonly position: number }[] = [];
  readonly #isOneEnough: boolean;
  #nearby: Nearby | undefined;

  constructor(units: ByteUnits, isOneEnough = false) {
    this.units = units;
    this.#isOneEnough = isOneEnough;
  }

  visit(target: Target, position: number): boolean {
    if (!this.#mayBegin(target, position)) return false;
    this.all.push({ target, position });
    return this.#isOneEnough;
  }

  /** The same in the units of the text that the bytes are UTF-8 of; undefined if they are broken. */
  inUtf16(length: number): Hits | undefined {
    const sorted = [...this.all].sort((a, b) => a.position - b.position);
    const positions = sorted.map(({ position }) => position);
    const text = utf16Units(this.units.bytes, positions, length);
    if (!text) return undefined;
    const hits = new Hits(text.units);
    for (const [index, { target }] of sorted.entries()) {
      hits.all.push({ target, position: text.places[index] as number });
    }
    return hits;
  }

  #mayBegin(target: Target, position: number): boolean {
    const { units } = this;
    if (target.type === "shape") return target.mayMatch(units, position);
    if (target.type === "structure") return target.compiled.rule.structure?.mayMatch?.(units, position) ?? true;
    if (target.type === "decoder") return target.decoder.mayMatch(units, position);
    this.#nearby ??= new Nearby(units);
    return this.#nearby.mayHold(target, position);
  }
}

/** @param hits In the text's UTF-16 units. */
function keysAt(ruleSet: RuleSet, text: string, { units, all }: Hits, isView = false): Candidate[] {
  const found: Candidate[] = [];
  const decoded: Candidate[] = [];
  const words: WordHit[] = [];
  const opened = new Map<Decoder, number>();
  for (const { target, position } of all) {
    if (target.type === "word") words.push({ position, rules: target.rules });
    else if (target.type === "structure") found.push(...matchStructure(target, text, position));
    else if (target.type === "shape") {
      const candidate = matchShape(target, text, units, position);
      if (candidate) found.push(candidate);
    } else if (!isView && position >= (opened.get(target.decoder) ?? 0)) {
      const { views, end } = target.decoder.open(text, position);
      opened.set(target.decoder, end);
      for (const view of views) decoded.push(...keysInView(ruleSet, view));
    }
  }
  if (words.length > 0) found.push(...keysByContext(text, units, words));
  return withoutOverlaps([...found.filter((candidate) => isKey(candidate, text)), ...decoded]);
}

/** Keys that stand in a file escaped or wrapped: there is no view in a view. */
function keysInView(ruleSet: RuleSet, view: View): Candidate[] {
  return findKeys(ruleSet, view.text, true).flatMap((candidate) => {
    const span = view.spanOf(candidate);
    return span ? [{ ...candidate, ...span }] : [];
  });
}

function matchStructure({ compiled }: StructureTarget, text: string, anchor: number): Candidate[] {
  const matches = [compiled.rule.structure?.match(text, anchor) ?? []].flat();
  return matches.map((match) => ({ compiled, value: text.slice(match.start, match.end), ...match }));
}

function matchShape(target: ShapeTarget, text: string, units: ByteUnits, anchor: number): Candidate | undefined {
  const pattern = target.pattern;
  for (let back = target.form.most; back >= target.form.least; back--) {
    const start = anchor - back;
    if (start < 0 || !beginsCleanly(units, start)) continue;
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
