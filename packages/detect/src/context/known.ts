import { alternatives, parseShape } from "../shape.ts";
import type { Vendor } from "../vendor.ts";
import { compileWords } from "./words.ts";

/** With fewer characters a beginning is chance. */
const LEAST_PREFIX = 3;

/**
 * Says of a name and a value whether a provider's rule has judged them already: the value begins like a key of a
 * provider, or the name holds its word. If they were a key, that rule would have found it. Made at its first use.
 */
export function knownBy(vendors: readonly Vendor[]): (name: string, value: string) => boolean {
  let known: ReturnType<typeof tables> | undefined;
  return (name, value) => {
    known ??= tables(vendors);
    const { words, prefixes } = known;
    return prefixes.some((prefix) => value.startsWith(prefix)) || words.isIn(name);
  };
}

function tables(vendors: readonly Vendor[]) {
  const shaped = vendors.filter(({ rules }) => rules.some(({ shape }) => shape !== undefined));
  const rules = shaped.flatMap((vendor) => vendor.rules);
  const names = shaped.map(({ name }) =>
    name
      .toLowerCase()
      .replace(/[^a-z\d]+/g, " ")
      .trim(),
  );
  const shapes = rules.flatMap(({ shape }) => [shape ?? []].flat().flatMap(alternatives).map(parseShape));
  const prefixes = shapes.flatMap(([first]) => (first && "literal" in first ? [first.literal] : []));
  return {
    words: compileWords([...new Set([...names, ...rules.flatMap(({ near = [] }) => near)])]),
    prefixes: [...new Set(prefixes)].filter(({ length }) => length >= LEAST_PREFIX),
  };
}
