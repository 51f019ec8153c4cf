import { type Anchor, type Anchors, compileAnchors } from "./anchors.ts";
import { beginsCleanly } from "./boundary.ts";
import { charSet } from "./char-set.ts";
import { type Form, formOf } from "./context/form.ts";
import { compileWords, type Words } from "./context/words.ts";
import { decoders } from "./decode/index.ts";
import type { Decoder } from "./decode/view.ts";
import type { Confidence, Severity } from "./finding.ts";
import { alternatives, extent, type Literal, type Part, parseShape, patternSource, type Run } from "./shape.ts";
import type { Rule, Units, Vendor } from "./vendor.ts";

/** A rule with its defaults resolved and its place in the order of preference. */
export interface CompiledRule {
  readonly vendor: Vendor;
  readonly rule: Rule;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Characters of the shape that are fixed: of two rules at one place the more specific one wins. */
  readonly fixed: number;
  readonly near: Words | undefined;
  /** What all keys of the kind have in common, longest first. */
  readonly literals: readonly string[];
  /** Of how many characters as likely as each other the rest seems to be drawn. */
  readonly alphabet: number;
  /** Found by its surroundings; else by its own form. */
  readonly byContext?: true;
}

/** What an anchor leads to. */
export type Target = ShapeTarget | StructureTarget | WordTarget | DecoderTarget;

/** A shape with a literal part. */
export interface ShapeTarget {
  readonly type: "shape";
  readonly compiled: CompiledRule;
  /** Sticky, with the end of the key's boundary. */
  readonly pattern: () => RegExp;
  /** How many units before the anchor the key begins. */
  readonly least: number;
  readonly most: number;
  /** Cheap test that needs no string. */
  mayMatch(text: Units, anchor: number): boolean;
}

export interface StructureTarget {
  readonly type: "structure";
  readonly compiled: CompiledRule;
}

/** Something that is escaped or wrapped. */
export interface DecoderTarget {
  readonly type: "decoder";
  readonly decoder: Decoder;
}

/** A word of key-by-context rules. */
export interface WordTarget {
  readonly type: "word";
  readonly rules: ContextRule[];
}

/** A key that has no literal part: tried on values near one of its words. */
export interface ContextRule {
  readonly compiled: CompiledRule & { readonly near: Words };
  readonly form: Form;
  /** Sticky, with the end of the key's boundary. */
  readonly pattern: RegExp;
}

export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  readonly anchors: Anchors<Target>;
}

/** The shortest anchor the search takes. */
const SHORTEST = 3;
/** A prefix this long is selective enough, however long a later literal is. */
const ENOUGH = 4;
/** How many anchors one short literal may become. */
const MOST_ANCHORS = 512;

export function compileRules(vendors: readonly Vendor[], isOff: (id: string) => boolean = () => false): RuleSet {
  const rules: CompiledRule[] = [];
  const anchors: Anchor<Target>[] = [];
  const words = new Map<string, WordTarget>();
  for (const vendor of vendors) {
    for (const rule of vendor.rules) {
      if (isOff(rule.id)) continue;
      const shapes = [rule.shape ?? []].flat().flatMap(alternatives).map(parseShape);
      const fixed = Math.max(0, ...shapes.map(literalLength));
      const compiled: CompiledRule = {
        vendor,
        rule,
        severity: rule.severity ?? "high",
        confidence: rule.confidence ?? (fixed > 0 || rule.structure ? "high" : "medium"),
        fixed: rule.structure ? (rule.structure.weight ?? 8) : fixed,
        near: rule.near && compileWords(rule.near),
        literals: literalsOf(shapes),
        alphabet: Math.min(64, ...shapes.map(alphabetSize)),
      };
      rules.push(compiled);
      for (const text of rule.structure?.anchors ?? []) anchors.push({ text, target: { type: "structure", compiled } });
      for (const parts of shapes) {
        const { near } = compiled;
        if (anchorLength(parts) >= (near ? ENOUGH : 1)) anchors.push(...shapeAnchors(parts, compiled));
        else if (near) {
          const contextRule = {
            compiled: { ...compiled, near, byContext: true as const },
            form: formOf(parts),
            pattern: new RegExp(patternSource(parts) + endBoundary(parts), "y"),
          };
          for (const word of near.anchors) {
            const target = words.get(word) ?? { type: "word", rules: [] };
            target.rules.push(contextRule);
            words.set(word, target);
          }
        } else throw new TypeError(`rule ${rule.id}: a shape without a literal needs near`);
      }
    }
  }
  for (const [text, target] of words) anchors.push({ text, target });
  for (const decoder of decoders) {
    for (const text of decoder.anchors) anchors.push({ text, target: { type: "decoder", decoder } });
  }
  return { rules, anchors: compileAnchors(anchors) };
}

function shapeAnchors(parts: readonly Part[], compiled: CompiledRule): Anchor<Target>[] {
  const index = anchorPart(parts);
  const { min: least, max: most } = extent(parts.slice(0, index));
  const [literal, ...rest] = parts.slice(index);
  if (!literal || !isLiteral(literal)) throw new TypeError(`rule ${compiled.rule.id}: no literal`);
  const { texts, left } = widen(literal.literal, parts[index - 1], rest);
  const behind = neededRun(parts[index - 1]);
  const ahead = neededRun(rest[0]);
  let pattern: RegExp | undefined;
  const target: ShapeTarget = {
    type: "shape",
    compiled,
    pattern: () => (pattern ??= new RegExp(patternSource(parts) + endBoundary(parts), "y")),
    least: least - left,
    most: most - left,
    mayMatch(text, anchor) {
      if (least === most && !beginsCleanly(text, anchor - least + left)) return false;
      const begin = anchor + left;
      for (let i = 0; i < literal.literal.length; i++) {
        if (text.charCodeAt(begin + i) !== literal.literal.charCodeAt(i)) return false;
      }
      if (behind && !isRun(text, behind, begin - behind.min)) return false;
      return !ahead || isRun(text, ahead, begin + literal.literal.length);
    },
  };
  const beginsKey = most === 0 && left === 0 && ahead !== undefined;
  return texts.map((text) => ({ text, target, beginsKey }));
}

/** What must stand beside an anchor in any case. */
interface NeededRun {
  readonly set: Uint8Array;
  readonly min: number;
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

function anchorLength(parts: readonly Part[]): number {
  return Math.max(0, ...parts.map((part) => (isLiteral(part) ? selectivity(part) : 0)));
}

/** Anchors for a literal that is too short: with each character of the runs beside it. `left` of them stand before it. */
function widen(literal: string, before: Part | undefined, after: readonly Part[]): { texts: string[]; left: number } {
  let texts = [literal];
  let left = 0;
  const right = after.flatMap((part) => (isLiteral(part) ? [] : Array<Run>(Math.min(...part.lengths)).fill(part)));
  while ((texts[0]?.length ?? 0) < SHORTEST) {
    const next = right.shift();
    if (next && texts.length * size(next) <= MOST_ANCHORS) {
      texts = texts.flatMap((text) => members(next).map((character) => text + character));
    } else if (before && !isLiteral(before) && left === 0 && texts.length * size(before) <= MOST_ANCHORS) {
      texts = texts.flatMap((text) => members(before).map((character) => character + text));
      left = 1;
    } else throw new TypeError(`shape: the literal "${literal}" is too short to search for`);
  }
  return { texts: [...new Set(texts.map((text) => text.toLowerCase()))], left };
}

function members({ set }: Run): string[] {
  return [...charSet(set)].flatMap((is, unit) => (is ? [String.fromCharCode(unit)] : []));
}

const size = (run: Run) => members(run).length;

/** After a key stands nothing that could belong to it. */
function endBoundary(parts: readonly Part[]): string {
  const last = parts.at(-1);
  const own = last && !isLiteral(last) ? last.set : "";
  return `(?![\\w\\-]${own && `|[${own}]`}${own.includes("+") ? "|=" : ""})`;
}

function literalLength(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (isLiteral(part) ? part.literal.length : 0), 0);
}

function literalsOf(shapes: readonly (readonly Part[])[]): string[] {
  const literals = shapes.flatMap((parts) => parts.map(fixedText).join("").split("\n"));
  return [...new Set(literals)].filter((literal) => /[A-Za-z\d]/.test(literal)).sort((a, b) => b.length - a.length);
}

/** What a part always is, or a line end. */
function fixedText(part: Part): string {
  if (isLiteral(part)) return part.literal;
  const [only = "", ...others] = members(part);
  return others.length === 0 && part.lengths.length === 1 ? only.repeat(part.lengths[0] ?? 0) : "\n";
}

/** 2 to the power of the bits in a character, over all runs of a shape. */
function alphabetSize(parts: readonly Part[]): number {
  const runs = parts.flatMap((part) => (isLiteral(part) ? [] : [{ all: members(part), length: part.lengths[0] ?? 0 }]));
  const total = runs.reduce((sum, { length }) => sum + length, 0);
  const shares = new Map<string, number>();
  for (const { all, length } of runs) {
    for (const character of all) {
      shares.set(character, (shares.get(character) ?? 0) + length / total / all.length);
    }
  }
  return 2 ** [...shares.values()].reduce((bits, share) => bits - share * Math.log2(share), 0);
}

function isLiteral(part: Part): part is Literal {
  return "literal" in part;
}
