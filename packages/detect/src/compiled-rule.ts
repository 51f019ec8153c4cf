import { compileWords, type Words } from "./context/words.ts";
import type { Confidence, Severity } from "./finding.ts";
import { alternatives, isLiteral, type Part, parseShape } from "./shape.ts";
import type { Rule, Vendor } from "./vendor.ts";

/** A rule with its defaults resolved. What is costly is made at its first use: most rules never meet a candidate. */
export class CompiledRule {
  readonly vendor: Vendor;
  readonly rule: Rule;
  /** Found by its surroundings; else by its own form. */
  readonly byContext: boolean;
  #near: Words | undefined;
  #shapes: readonly (readonly Part[])[] | undefined;
  #fixed: number | undefined;

  constructor(vendor: Vendor, rule: Rule, byContext = false) {
    this.vendor = vendor;
    this.rule = rule;
    this.byContext = byContext;
  }

  get severity(): Severity {
    return this.rule.severity ?? "high";
  }

  get confidence(): Confidence {
    return this.rule.confidence ?? (this.fixed > 0 ? "high" : "medium");
  }

  get near(): Words | undefined {
    if (this.rule.near) this.#near ??= compileWords(this.rule.near);
    return this.#near;
  }

  /** Without alternatives; none where structure decides. */
  get shapes(): readonly (readonly Part[])[] {
    this.#shapes ??= [this.rule.shape ?? []].flat().flatMap(alternatives).map(parseShape);
    return this.#shapes;
  }

  /** Characters of the shape that are fixed: of two rules at one place the more specific one wins. */
  get fixed(): number {
    this.#fixed ??= this.rule.structure
      ? (this.rule.structure.weight ?? 8)
      : Math.max(0, ...this.shapes.map(literalLength));
    return this.#fixed;
  }
}

function literalLength(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (isLiteral(part) ? part.literal.length : 0), 0);
}
