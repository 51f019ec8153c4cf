import type { Code } from "../lexer.ts";
import { perFile } from "../memo.ts";
import { type Change, concatenate, type Language, notes, type Place, refuse } from "../place.ts";
import type { Syntax } from "../syntax.ts";
import { ancestors, before, isText, type Token } from "../token.ts";
import { importGoOs, osName } from "./go-import.ts";

const syntax: Syntax = {
  lineComments: ["//"],
  blockComments: [["/*", "*/"]],
  openers: /["'`]/y,
  strings: [
    { name: "raw", open: /`/y, lines: true },
    { name: "quoted", open: /"/y, escape: "backslash" },
    { name: "rune", open: /'/y, escape: "backslash" },
  ],
};

/** Whether the file has a string type of its own. */
const declaresStrings = perFile(({ text }) => /\btype\s+\w+\s+string\b/.test(text));

export const go: Language = {
  syntax,
  place: rewritePlace,
  once: importGoOs,
  survey: ({ text }) => notes(/\bos\s*(?::=|,|=[^=])|\bvar\s+os\b|[(,]\s*os\s+[\w.*[]/.test(text) && "shadowed"),
};

function rewritePlace(place: Place): Change {
  const { token, literal, code, request } = place;
  if (literal.form.name === "rune") return refuse("unclear");
  if (isText(token.parent, "{") && isText(token.parent?.previous, "struct")) return refuse("struct-tag");
  const around = ancestors(token);
  if (around.some((bracket) => isText(bracket, "(") && isText(bracket.previous, "import")))
    return refuse("import-specifier");
  if (isText(token.previous, "import") || isText(token.previous?.previous, "import")) return refuse("import-specifier");
  if (around.some((bracket) => isText(bracket, "(") && isText(bracket.previous, "const")))
    return refuse("constant-block");

  const read = `${osName(code)}.Getenv("${request.variable}")`;
  const declaration = declarationOf(token);
  const type = namedTypeOf(code, token, declaration);
  const keyword = isText(declaration, "const") && declaration !== undefined ? declaration : undefined;
  const toVariable = keyword === undefined ? [] : [{ start: keyword.start, end: keyword.end, text: "var" }];
  const hasNamedStrings = declaresStrings(code) && declaration === undefined && !isText(token.previous, ":=");
  const value = concatenate(place, read);
  const converted =
    type === undefined
      ? value
      : [
          { start: token.start, end: token.start, text: `${type}(` },
          ...value,
          { start: token.end, end: token.end, text: ")" },
        ];
  return {
    edits: [...toVariable, ...converted],
    notes: notes(
      keyword !== undefined && "constant-to-variable",
      (type !== undefined || hasNamedStrings) && "named-type",
    ),
  };
}

/** The `const` or `var` whose value this is, also as a part of an expression. */
function declarationOf(token: Token): Token | undefined {
  let at: Token | undefined = before(token);
  let level = token;
  for (let steps = 0; steps < 1000; steps++) {
    if (at === undefined) {
      if (level.parent === undefined || isText(level.parent, "{")) return undefined;
      level = level.parent;
      at = before(level);
      continue;
    }
    if (isText(at, "const", "var")) return at;
    const keyword = endsStatement(at) && isText(at.parent, "(") ? at.parent?.previous : undefined;
    if (isText(keyword, "var")) return keyword;
    if (isText(at, ";", ":=", "return", "func", "case") || isText(at, "{", "}") || endsStatement(at)) return undefined;
    at = before(at);
  }
  return undefined;
}

/** Whether Go puts a semicolon before this token. */
function endsStatement(token: Token): boolean {
  const { previous } = token;
  if (!token.newlineBefore || previous === undefined || previous === token.parent) return false;
  return previous.kind === "word" || previous.kind === "string" || isText(previous, ")", "]", "}");
}

/** The type in `var name Type = …`, unless it is wide enough for any string. */
function namedTypeOf(code: Code, token: Token, declaration: Token | undefined): string | undefined {
  if (declaration === undefined) return undefined;
  let equals: Token | undefined = before(token);
  for (let steps = 0; equals !== undefined && !isText(equals, "=") && steps < 100; steps++) equals = before(equals);
  const last = equals?.previous;
  const first = isText(last?.previous, ".") ? last?.previous?.previous : last;
  if (last?.kind !== "word" || first?.previous?.kind !== "word" || first.previous === declaration) return undefined;
  const type = code.text.slice(first.start, last.end);
  return /^(?:string|any)$/.test(type) ? undefined : type;
}
