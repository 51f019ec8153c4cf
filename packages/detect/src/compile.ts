import { type Anchor, type Anchors, compileAnchors } from "./anchors.ts";
import { CompiledRule } from "./compiled-rule.ts";
import { formOf } from "./context/form.ts";
import { type Words, wordAnchors } from "./context/words.ts";
import { decoders } from "./decode/index.ts";
import type { Decoder } from "./decode/view.ts";
import { alternatives, parseShape, stickyPattern } from "./shape.ts";
import { type ShapeTarget, shapeAnchors } from "./shape-target.ts";
import type { Rule, Units, Vendor } from "./vendor.ts";

/** What an anchor leads to. */
export type Target = ShapeTarget | StructureTarget | WordTarget | DecoderTarget;

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
export class WordTarget {
  readonly type = "word";
  readonly rules: ContextRule[];
  #words: readonly Words[] | undefined;

  constructor(rule: ContextRule) {
    this.rules = [rule];
  }

  /** End of the longest of its rules' words that begins at a place, or -1. */
  endAt(text: Units, start: number): number {
    this.#words ??= [...new Set(this.rules.map(({ compiled }) => compiled.near))];
    let end = -1;
    for (const words of this.#words) end = Math.max(end, words.endAt(text, start));
    return end;
  }
}

/** A key that has no literal part: tried on values near one of its words. */
export class ContextRule {
  readonly compiled: CompiledRule & { readonly near: Words };
  readonly #shape: string;
  #pattern: RegExp | undefined;
  #mayBegin: ReturnType<typeof formOf> | undefined;

  /** @param shape Without alternatives. */
  constructor(vendor: Vendor, rule: Rule, shape: string) {
    this.compiled = new CompiledRule(vendor, rule, true) as ContextRule["compiled"];
    this.#shape = shape;
  }

  /** Sticky, with the end of the key's boundary. */
  get pattern(): RegExp {
    this.#pattern ??= stickyPattern(parseShape(this.#shape));
    return this.#pattern;
  }

  /** Cheap test that needs no string. */
  mayBegin(text: Units, start: number): boolean {
    this.#mayBegin ??= formOf(parseShape(this.#shape));
    return this.#mayBegin(text, start);
  }
}

export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  readonly anchors: Anchors<Target>;
}

/** Throws a TypeError if a rule has nothing to search for. */
export function compileRules(vendors: readonly Vendor[], isOff: (id: string) => boolean = () => false): RuleSet {
  const rules: CompiledRule[] = [];
  const anchors: Anchor<Target>[] = [];
  const words = new Map<string, WordTarget>();
  for (const vendor of vendors) {
    for (const rule of vendor.rules) {
      if (isOff(rule.id)) continue;
      const compiled = new CompiledRule(vendor, rule);
      rules.push(compiled);
      for (const text of rule.structure?.anchors ?? []) anchors.push({ text, target: { type: "structure", compiled } });
      for (const shape of typeof rule.shape === "string" ? [rule.shape] : (rule.shape ?? [])) {
        for (const one of alternatives(shape)) {
          const own = shapeAnchors(one, compiled);
          for (const anchor of own) anchors.push(anchor);
          if (own.length === 0) addWords(words, new ContextRule(vendor, rule, one));
        }
      }
    }
  }
  for (const [text, target] of words) anchors.push({ text, target });
  for (const decoder of decoders) {
    for (const text of decoder.anchors) anchors.push({ text, target: { type: "decoder", decoder } });
  }
  return { rules, anchors: compileAnchors(anchors) };
}

function addWords(words: Map<string, WordTarget>, contextRule: ContextRule): void {
  for (const word of contextRule.compiled.rule.near ?? []) {
    for (const anchor of wordAnchors(word)) {
      const target = words.get(anchor);
      if (!target) words.set(anchor, new WordTarget(contextRule));
      else if (!target.rules.includes(contextRule)) target.rules.push(contextRule);
    }
  }
}
