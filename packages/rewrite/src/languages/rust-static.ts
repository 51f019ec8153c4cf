import type { Code } from "../lexer.ts";
import { perFile } from "../memo.ts";
import { type Change, type Place, refuse } from "../place.ts";
import type { TextEdit } from "../rewriting.ts";
import { ancestors, before, isText, type Token } from "../token.ts";

interface Constant {
  /** `const` or `static`. */
  readonly keyword: Token;
  readonly name: Token;
  /** The first token of the type. */
  readonly type: Token;
  readonly equals: Token;
}

/** The `const` or `static` whose value the token is, or is part of. */
export function staticOf(token: Token): Constant | undefined {
  let level = token;
  let equals: Token | undefined;
  let colon: Token | undefined;
  let at: Token | undefined = before(token);
  for (let steps = 0; steps < 300; steps++) {
    if (at === undefined) {
      if (level.parent === undefined || isText(level.parent, "{")) return undefined;
      level = level.parent;
      at = before(level);
      continue;
    }
    if (isText(at, ";", "{", "}", "let", "fn")) return undefined;
    if (isText(at, "=")) equals ??= at;
    if (isText(at, ":")) colon = at;
    if (isText(at, "const", "static") && !isText(at.previous, "'")) {
      const name = isText(at.next, "mut") ? at.next?.next : at.next;
      const type = colon?.next;
      return name === undefined || type === undefined || equals === undefined
        ? undefined
        : { keyword: at, name, type, equals };
    }
    at = before(at);
  }
  return undefined;
}

/** `const K: &str = "…"` → `static K: LazyLock<String> = …`, and `K` → `K.as_str()` in the rest of the file. */
export function asLazyStatic({ token, code }: Place, constant: Constant, expression: string): Change {
  const { keyword, name, type, equals } = constant;
  const isPlain = token.previous === equals && isText(token.next, ";");
  const written = code.text.slice(type.start, equals.start).trim();
  if (!isPlain || !/^&\s*(?:'static\s+)?str$/.test(written) || isText(name.previous, "mut"))
    return refuse("compile-time");
  if (ancestors(token).some((bracket) => isText(bracket, "{") && isBodyOfImpl(bracket))) return refuse("compile-time");
  const uses = usesOf(code, name);
  if (uses === undefined) return refuse("constant-used");
  return {
    edits: [
      { start: keyword.start, end: keyword.end, text: "static" },
      { start: type.start, end: type.start + written.length, text: "std::sync::LazyLock<String>" },
      { start: token.start, end: token.end, text: `std::sync::LazyLock::new(|| ${expression})` },
      ...uses,
    ],
    notes: [{ code: "lazy-static" }],
  };
}

function isBodyOfImpl(brace: Token): boolean {
  let at: Token | undefined = before(brace);
  for (let steps = 0; at !== undefined && steps < 100; steps++, at = before(at)) {
    if (isText(at, "impl", "trait")) return true;
    if (isText(at, ";", "}", "{", "fn", "mod")) return false;
  }
  return false;
}

/** The words of the file outside of strings. */
const wordsOf = perFile((code) => {
  const words = new Map<string, Token[]>();
  for (let token = code.first; token !== undefined; token = token.next) {
    if (token.kind !== "word") continue;
    const same = words.get(token.text);
    if (same === undefined) words.set(token.text, [token]);
    else same.push(token);
  }
  return words;
});

/** Edits for every use of a constant; undefined if one of them needs a constant. */
function usesOf(code: Code, name: Token): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  if (new RegExp(`"[^"\\n]*\\{${name.text}\\b`).test(code.text)) return undefined;
  for (const token of wordsOf(code).get(name.text) ?? []) {
    if (token === name) continue;
    if (isText(token.previous, ".", "fn", "let", "mod", "struct", "enum", "const", "static")) continue;
    if (isText(token.previous, "use", "|") || isText(token.next, "=>", "|", ":", "::")) return undefined;
    if (
      staticOf(token) !== undefined ||
      (isText(token.parent?.previous, "!") && isText(token.parent?.previous?.previous, "concat", "matches"))
    )
      return undefined;
    if (!isText(token.next, ".")) edits.push({ start: token.end, end: token.end, text: ".as_str()" });
  }
  return edits;
}
