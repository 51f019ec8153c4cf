import { type JsonNode, TextError } from "./json-tree.ts";

/** Takes typed values out of a JSON tree; what does not fit is a TextError at its place. */
export interface JsonReader {
  /** Those members of an object that are there, each by its own reader; others are an error that lists the known ones. */
  object<Shape>(node: JsonNode, path: string, members: { [Name in keyof Shape]: Member<Shape[Name]> }): Partial<Shape>;
  list<Item>(node: JsonNode, path: string, item: Member<Item>): Item[];
  /** Members of an object whose names are free. */
  record<Item>(node: JsonNode, path: string, item: Member<Item>): Record<string, Item>;
  text(node: JsonNode, path: string): string;
  number(node: JsonNode, path: string): number;
  oneOf<Word extends string>(...words: Word[]): Member<Word>;
  fail(node: JsonNode, message: string): TextError;
}

export type Member<Value> = (node: JsonNode, path: string) => Value;

export function jsonReader(source: string): JsonReader {
  const fail = (node: JsonNode, message: string) => new TextError(source, node.offset, message);

  function members(node: JsonNode, path: string): ReadonlyMap<string, JsonNode> {
    if (node.value instanceof Map) return node.value;
    throw fail(node, `${path} must be an object`);
  }

  const reader: JsonReader = {
    object<Shape>(node: JsonNode, path: string, known: { [Name in keyof Shape]: Member<Shape[Name]> }) {
      const result: Partial<Shape> = {};
      for (const [name, child] of members(node, path)) {
        if (!Object.hasOwn(known, name)) {
          throw fail(child, `${path} has no ${named(name)}; there are: ${Object.keys(known).join(", ")}`);
        }
        result[name as keyof Shape] = known[name as keyof Shape](child, `${path}.${name}`);
      }
      return result;
    },
    list(node, path, item) {
      if (!Array.isArray(node.value)) throw fail(node, `${path} must be a list`);
      return node.value.map((child: JsonNode, index) => item(child, `${path}[${index}]`));
    },
    record(node, path, item) {
      return Object.fromEntries(
        [...members(node, path)].map(([name, child]) => [name, item(child, `${path}.${isPlain(name) ? name : "…"}`)]),
      );
    },
    text(node, path) {
      if (typeof node.value === "string") return node.value;
      throw fail(node, `${path} must be a text`);
    },
    number(node, path) {
      if (typeof node.value === "number") return node.value;
      throw fail(node, `${path} must be a number`);
    },
    oneOf:
      (...words) =>
      (node, path) => {
        const found = words.find((word) => word === node.value);
        if (found === undefined) throw fail(node, `${path} must be one of: ${words.join(", ")}`);
        return found;
      },
    fail,
  };
  return reader;
}

/** A name that cannot be a key is told; another might be one in the wrong place. */
const isPlain = (name: string) => /^(?:[A-Za-z]{1,15}\d?-?){1,5}$/.test(name);
const named = (name: string) => (isPlain(name) ? `"${name}"` : "such member");
