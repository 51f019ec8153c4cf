import type { Anchor } from "./anchors.ts";
import { beginsCleanly } from "./boundary.ts";
import { charSet, membersOf } from "./char-set.ts";
import type { CompiledRule } from "./compiled-rule.ts";
import { setsOf } from "./context/form.ts";
import { extent, isLiteral, type Literal, type Part, parseShape, type Run, stickyPattern } from "./shape.ts";
import type { Units } from "./vendor.ts";

/** A shape with a literal part, and where its anchor stands in it. */
export class ShapeTarget {
  readonly type = "shape";
  readonly compiled: CompiledRule;
  readonly #shape: string;
  /** Index of the literal among the parts, and how many characters of the part before it belong to the anchor. */
  readonly #index: number;
  readonly #left: number;
  #form: Form | undefined;
  #pattern: RegExp | undefined;

  /** @param shape Without alternatives. */
  constructor(compiled: CompiledRule, shape: string, index = 0, left = 0) {
    this.compiled = compiled;
    this.#shape = shape;
    this.#index = index;
    this.#left = left;
  }

  /** Sticky, with the end of the key's boundary. */
  get pattern(): RegExp {
    this.#pattern ??= stickyPattern(parseShape(this.#shape));
    return this.#pattern;
  }

  /** How many units before the anchor the key begins, at least and at most. */
  get form(): Form {
    this.#form ??= formOf(parseShape(this.#shape), this.#index, this.#left);
    return this.#form;
  }

  /** Cheap test that needs no string. */
  mayMatch(text: Units, anchor: number): boolean {
    const { literal, least, most, behind, ahead } = this.form;
    if (least === most && !beginsCleanly(text, anchor - least)) return false;
    const begin = anchor + this.#left;
    for (let i = 0; i < literal.length; i++) {
      if (text.charCodeAt(begin + i) !== literal.charCodeAt(i)) return false;
    }
    if (behind && !isRun(text, behind, begin - behind.min)) return false;
    for (let i = 0, at = begin + literal.length; i < ahead.length; i++, at++) {
      if ((ahead[i] as Uint8Array)[text.charCodeAt(at)] !== 1) return false;
    }
    return true;
  }
}

interface Form {
  readonly literal: string;
  readonly least: number;
  readonly most: number;
  readonly behind: NeededRun | undefined;
  /** What may stand at each place after the literal, as far as places are fixed. */
  readonly ahead: readonly Uint8Array[];
}

/** What must stand before an anchor in any case. */
interface NeededRun {
  readonly set: Uint8Array;
  readonly min: number;
}

/** The shortest anchor the search takes. */
const SHORTEST = 3;
/** A prefix this long is selective enough, however long a later literal is. */
const ENOUGH = 4;
/** How many anchors one short literal may become. */
const MOST_ANCHORS = 512;

/**
 * Anchors of a shape without alternatives; none if only what is near can tell.
 * Throws a TypeError if nothing in it can be searched for.
 */
export function shapeAnchors(shape: string, compiled: CompiledRule): Anchor<ShapeTarget>[] {
  const open = shape.indexOf("{");
  if (open >= ENOUGH && !shape.startsWith("http")) {
    return [{ text: shape.slice(0, open), target: new ShapeTarget(compiled, shape), beginsKey: true }];
  }
  if (compiled.rule.near && open === 0 && shape.indexOf("}") === shape.length - 1) return [];
  const parts = parseShape(shape);
  const most = Math.max(0, ...parts.map((part) => (isLiteral(part) ? selectivity(part) : 0)));
  if (most < (compiled.rule.near ? ENOUGH : 1)) {
    if (compiled.rule.near) return [];
    throw new TypeError(`rule ${compiled.rule.id}: a shape without a literal needs near`);
  }
  const index = anchorPart(parts);
  const { texts, left } = widen(parts, index);
  const target = new ShapeTarget(compiled, shape, index, left);
  return texts.map((text) => ({ text, target, beginsKey: index === 0 && parts.length > 1 }));
}

function formOf(parts: readonly Part[], index: number, left: number): Form {
  const { min, max } = extent(parts.slice(0, index));
  const literal = parts[index];
  return {
    literal: literal && isLiteral(literal) ? literal.literal : "",
    least: min - left,
    most: max - left,
    behind: neededRun(parts[index - 1]),
    ahead: setsOf(parts.slice(index + 1)),
  };
}

function neededRun(part: Part | undefined): NeededRun | undefined {
  return part && !isLiteral(part) ? { set: charSet(part.set), min: Math.min(...part.lengths) } : undefined;
}

function isRun(text: Units, { set, min }: NeededRun, from: number): boolean {
  for (let i = from; i < from + min; i++) if (set[text.charCodeAt(i)] !== 1) return false;
  return true;
}

/** The first literal if it is selective enough, else the most selective at a fixed place, else the most selective. */
function anchorPart(parts: readonly Part[]): number {
  let best = -1;
  let score = -1;
  parts.forEach((part, index) => {
    if (!isLiteral(part)) return;
    const { min, max } = extent(parts.slice(0, index));
    const length = selectivity(part);
    const own = (min === 0 && length >= ENOUGH ? 100 : 0) + (min === max && length > 1 ? 50 : 0) + length;
    if (own > score) [best, score] = [index, own];
  });
  return best;
}

/** Characters of a literal that help to find it: none of what stands in every text. */
function selectivity({ literal }: Literal): number {
  return literal.replace(/^https?:\/\/(?:www\.|api\.)?|\.com$|^[-._:=@/]+$/g, "").length;
}

/** Anchors for a literal that is too short: with each character of the runs beside it. `left` of them stand before it. */
function widen(parts: readonly Part[], index: number): { texts: string[]; left: number } {
  const literal = parts[index];
  const before = parts[index - 1];
  let texts = [literal && isLiteral(literal) ? literal.literal : ""];
  let left = 0;
  const right = parts
    .slice(index + 1)
    .flatMap((part) => (isLiteral(part) ? [] : Array<Run>(Math.min(...part.lengths)).fill(part)));
  while ((texts[0]?.length ?? 0) < SHORTEST) {
    const next = right[0];
    const isLeftSmaller = before && !isLiteral(before) && left === 0 && (!next || sizeOf(before) < sizeOf(next));
    if (isLeftSmaller && texts.length * sizeOf(before) <= MOST_ANCHORS) {
      texts = texts.flatMap((text) => membersOf(before.set).map((character) => character + text));
      left = 1;
    } else if (next && texts.length * sizeOf(next) <= MOST_ANCHORS) {
      texts = texts.flatMap((text) => membersOf(next.set).map((character) => text + character));
      right.shift();
    } else throw new TypeError(`shape: the literal "${texts[0]}" is too short to search for`);
  }
  return { texts: [...new Set(texts.map((text) => text.toLowerCase()))], left };
}

const sizeOf = ({ set }: Run) => membersOf(set).length;
