import type { Code } from "./lexer.ts";

/** Computes what is known about a whole file once for each. */
export function perFile<T>(compute: (code: Code) => T): (code: Code) => T {
  const known = new WeakMap<Code, { readonly value: T }>();
  return (code) => {
    const found = known.get(code) ?? { value: compute(code) };
    known.set(code, found);
    return found.value;
  };
}
