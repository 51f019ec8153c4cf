import { membersOf } from "../char-set.ts";
import type { CompiledRule } from "../compiled-rule.ts";
import type { Part } from "../shape.ts";

/** What differs from key to key of a rule. */
export interface Variable {
  /** What all keys of the kind have in common, longest first. */
  readonly literals: readonly string[];
  /** Of how many characters as likely as each other the rest seems to be drawn. */
  readonly alphabet: number;
}

const known = new WeakMap<CompiledRule, Variable>();

export function variableOf(compiled: CompiledRule): Variable {
  let variable = known.get(compiled);
  if (!variable) {
    const { shapes } = compiled;
    variable = { literals: literalsOf(shapes), alphabet: Math.min(64, ...shapes.map(alphabetSize)) };
    known.set(compiled, variable);
  }
  return variable;
}

/** What is left of a key when all that is the same in each of its kind is cut out. */
export function cutLiterals(key: string, { literals }: Variable): string {
  return literals.reduce((rest, literal) => {
    const at = rest.indexOf(literal);
    return at < 0 ? rest : rest.slice(0, at) + rest.slice(at + literal.length);
  }, key);
}

function literalsOf(shapes: readonly (readonly Part[])[]): string[] {
  const literals = shapes.flatMap((parts) => parts.map(fixedText).join("").split("\n"));
  return [...new Set(literals)].filter((literal) => /[A-Za-z\d]/.test(literal)).sort((a, b) => b.length - a.length);
}

/** What a part always is, or a line end. */
function fixedText(part: Part): string {
  if ("literal" in part) return part.literal;
  const [only = "", ...others] = membersOf(part.set);
  return others.length === 0 && part.lengths.length === 1 ? only.repeat(part.lengths[0] ?? 0) : "\n";
}

/** 2 to the power of the bits in a character, over all runs of a shape. */
function alphabetSize(parts: readonly Part[]): number {
  const runs = parts.flatMap((part) =>
    "literal" in part ? [] : [{ all: membersOf(part.set), length: part.lengths[0] ?? 0 }],
  );
  const total = runs.reduce((sum, { length }) => sum + length, 0);
  const shares = new Map<string, number>();
  for (const { all, length } of runs) {
    for (const character of all) {
      shares.set(character, (shares.get(character) ?? 0) + length / total / all.length);
    }
  }
  return 2 ** [...shares.values()].reduce((bits, share) => bits - share * Math.log2(share), 0);
}
