/**
 * `ours` with what was changed from `before` to `theirs`, by top-level fields; where both changed one, theirs stands.
 * Undefined if `theirs` is no JSON object.
 */
export function withChanges(ours: string, before: string, theirs: string): string | undefined {
  const [mine, old, other] = [ours, before, theirs].map(fieldsOf);
  if (!mine || !old || !other) return undefined;
  for (const name of new Set([...old.keys(), ...other.keys()])) {
    const value = other.get(name);
    if (value === old.get(name)) continue;
    if (value === undefined) mine.delete(name);
    else mine.set(name, value);
  }
  return `{${[...mine].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(",")}}`;
}

/** Each field as JSON text, numbers with the digits they were written with. Undefined if the text is no JSON object. */
function fieldsOf(text: string): Map<string, string> | undefined {
  const fields = parse(text);
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) return undefined;
  return new Map(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** Of ES2026, in Node since 21; not yet in TypeScript's library. */
const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown };

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (_name: string, value: unknown, context?: { source?: string }) =>
      typeof value === "number" && context?.source !== undefined && rawJSON ? rawJSON(context.source) : value,
    );
  } catch {
    return undefined;
  }
}
