/** A JSON value with the place where it stands, so that an error can name line and column. */
export interface JsonNode {
  readonly value: string | number | boolean | null | readonly JsonNode[] | ReadonlyMap<string, JsonNode>;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** What is wrong in a text, and where: line and column from 1, in UTF-16 units. */
export class TextError extends Error {
  override name = "TextError";
  readonly line: number;
  readonly column: number;

  constructor(text: string, offset: number, message: string) {
    super(message);
    const before = text.slice(0, offset).split("\n");
    this.line = before.length;
    this.column = (before.at(-1)?.length ?? 0) + 1;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\n\r]|\\.)*"/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
const DEEPEST = 64;

/** Reads JSON as RFC 8259 has it; a name that stands twice in an object is an error. Throws a TextError. */
export function parseJson(text: string): JsonNode {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const root = readValue(0);
  skipSpace();
  if (at < text.length) throw fail("nothing may follow the value");
  return root;

  function readValue(depth: number): JsonNode {
    skipSpace();
    const offset = at;
    if (depth > DEEPEST) throw fail("nested too deeply");
    if (text[at] === "{") return { offset, value: readObject(depth) };
    if (text[at] === "[") return { offset, value: readArray(depth) };
    if (text[at] === '"') return { offset, value: readString() };
    const number = take(NUMBER);
    if (number !== undefined) return { offset, value: Number(number) };
    for (const [word, value] of Object.entries(WORDS)) {
      if (text.startsWith(word, at)) {
        at += word.length;
        return { offset, value };
      }
    }
    throw fail(at < text.length ? "a value is expected here" : "the text ends too early");
  }

  function readObject(depth: number): Map<string, JsonNode> {
    const members = new Map<string, JsonNode>();
    readList("}", () => {
      const offset = at;
      const name = readString();
      if (members.has(name)) throw fail("this name stands twice", offset);
      skipSpace();
      expect(":");
      members.set(name, readValue(depth + 1));
    });
    return members;
  }

  function readArray(depth: number): JsonNode[] {
    const items: JsonNode[] = [];
    readList("]", () => items.push(readValue(depth + 1)));
    return items;
  }

  function readList(close: string, readItem: () => void): void {
    at++;
    skipSpace();
    if (text[at] === close) {
      at++;
      return;
    }
    for (;;) {
      skipSpace();
      readItem();
      skipSpace();
      if (text[at] === close) break;
      expect(",");
    }
    at++;
  }

  function readString(): string {
    const source = take(STRING);
    if (source === undefined) throw fail("a text in double quotes is expected here");
    const value = decodeString(source);
    if (value === undefined) throw fail("a text with an escape or a sign that JSON does not have", at - source.length);
    return value;
  }

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  }

  function expect(sign: string): void {
    if (text[at] !== sign) throw fail(`"${sign}" is expected here`);
    at++;
  }

  function skipSpace(): void {
    while (at < text.length && " \t\r\n".includes(text[at] as string)) at++;
  }

  function fail(message: string, offset = at): TextError {
    return new TextError(text, offset, message);
  }
}

/** The error of JSON.parse is not kept: it quotes the text. */
function decodeString(source: string): string | undefined {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
