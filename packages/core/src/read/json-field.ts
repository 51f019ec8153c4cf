import { VaultError, type VaultErrorFacts } from "../errors/errors.ts";
import type { SecretField } from "../reference/types.ts";

/**
 * The text of one field of a JSON secret: strings as they are, anything else as JSON.
 * Throws VaultError("NOT_JSON"), ("FIELD_NOT_FOUND"), or ("EMPTY_VALUE") for "" and null.
 */
export function selectField(text: string, field: SecretField, facts: VaultErrorFacts = {}): string {
  const known = { ...facts, field: fieldText(field) };
  const found = walk(parseDocument(text, field, known), pathOf(field), known);
  if (found === null || found === "") throw new VaultError("EMPTY_VALUE", known);
  return typeof found === "string" ? found : JSON.stringify(found);
}

/**
 * The same JSON with one field set; missing objects on a pointer's way are made, other fields keep their text.
 * Throws VaultError("NOT_JSON"), or ("FIELD_NOT_FOUND") where the way leads through something without fields.
 */
export function setField(text: string, field: SecretField, value: string, facts: VaultErrorFacts = {}): string {
  const known = { ...facts, field: fieldText(field) };
  return JSON.stringify(withField(parseDocument(text, field, known), pathOf(field), value, known));
}

/** Top-level field names, [] if the text is not a JSON object. Never a value. */
export function fieldNames(text: string): string[] {
  const document = parse(text);
  return isObject(document) && !Array.isArray(document) ? Object.keys(document) : [];
}

/** As after the `#` of a reference, for people. */
export function fieldText(field: SecretField): string {
  if (field.form === "name") return field.name;
  return field.tokens.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

type JsonObject = { readonly [key: string]: unknown } | readonly unknown[];

/** A name is looked for in an object only, a pointer also in an array. */
function parseDocument(text: string, field: SecretField, facts: VaultErrorFacts): JsonObject {
  const document = parse(text);
  if (!isObject(document) || (field.form === "name" && Array.isArray(document)))
    throw new VaultError("NOT_JSON", facts);
  return document;
}

/** Undefined if it is not JSON. The parser's own message quotes the text, so it ends here. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text, keepNumbers);
  } catch {
    return undefined;
  }
}

/** Of ES2026, in Node since 21; not yet in TypeScript's library. */
const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown };

/** A number keeps the digits it was written with: account numbers can be longer than a double. */
function keepNumbers(_key: string, value: unknown, context?: { source?: string }): unknown {
  const source = context?.source;
  if (typeof value !== "number" || source === undefined || String(value) === source) return value;
  return rawJSON ? rawJSON(source) : value;
}

function walk(from: unknown, path: readonly string[], facts: VaultErrorFacts): unknown {
  let at = from;
  for (const step of path) {
    if (!hasStep(at, step)) throw new VaultError("FIELD_NOT_FOUND", facts);
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

/** Own members only: `__proto__` and `length` are names like any other. */
function hasStep(at: unknown, step: string): boolean {
  if (!isObject(at)) return false;
  return Array.isArray(at) ? /^(0|[1-9]\d*)$/.test(step) && Object.hasOwn(at, step) : Object.hasOwn(at, step);
}

function withField(at: unknown, path: readonly string[], value: string, facts: VaultErrorFacts): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(at)) {
    if (!hasStep(at, step)) throw new VaultError("FIELD_NOT_FOUND", facts);
    return at.map((item, i) => (String(i) === step ? withField(item, rest, value, facts) : item));
  }
  if (!isObject(at)) throw new VaultError("FIELD_NOT_FOUND", facts);
  const next = hasStep(at, step) ? (at as Record<string, unknown>)[step] : {};
  // fromEntries defines members, so that no name reaches a prototype.
  return Object.fromEntries([...Object.entries(at), [step, withField(next, rest, value, facts)]]);
}

function pathOf(field: SecretField): readonly string[] {
  return field.form === "name" ? [field.name] : field.tokens;
}

function isObject(value: unknown): value is JsonObject {
  // What rawJSON makes of a number is an object without a prototype.
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) !== null;
}
