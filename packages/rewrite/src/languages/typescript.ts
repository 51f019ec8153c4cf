import type { ReasonCode } from "../reasons.ts";
import type { RewriteRequest } from "../rewriting.ts";
import { before, isText, type Token } from "../token.ts";

const MAX_STEPS = 1000;

/** Why a string of TypeScript must stay a literal; undefined if it need not. */
export function gradeType(token: Token, { filename }: RewriteRequest): ReasonCode | undefined {
  const { previous, next } = token;
  if (filename?.endsWith(".d.ts")) return "type-position";
  if (isText(next, "as") && isText(next?.next, "const")) return "const-assertion";
  if (isText(previous, ">") && isText(previous?.previous, "const")) return "const-assertion";
  if (isText(previous, "as", "satisfies", "extends", "is", "keyof", "|", "&", "<", "infer")) return "type-position";
  if (isText(previous, "?") && isText(next, ":") && isIn(token, "type", "interface")) return "type-position";
  if (isText(token.parent, "{") && isEnum(token.parent)) return "enum-member";
  if (isIn(token, "type", "interface")) return "type-position";
  if (isText(previous, ":") && previous !== undefined && isAnnotation(previous)) return "type-position";
  if (isText(previous, "=") && previous !== undefined) return gradeAnnotated(previous);
  return undefined;
}

function isEnum(brace: Token | undefined): boolean {
  const name = brace?.previous;
  return name?.kind === "word" && isText(name.previous, "enum");
}

/** Whether the token, or a bracket around it, stands in a declaration of a type. */
function isIn(token: Token, ...keywords: string[]): boolean {
  let level: Token | undefined = token;
  for (let steps = 0; level !== undefined && steps < MAX_STEPS; level = level.parent) {
    if (isText(level, "{") && isText(level.previous, ")", "=>")) return false;
    for (let at = before(level); at !== undefined && steps < MAX_STEPS; steps++) {
      if (isText(at, ";", "const", "let", "var", "return", "case", "=>")) break;
      const isKeyword = isText(at, ...keywords) && at.next?.kind === "word" && !at.next.newlineBefore;
      if (
        isKeyword &&
        (at.previous === at.parent || at.newlineBefore || isText(at.previous, "export", "declare", ";", "}"))
      )
        return true;
      if (beginsStatement(at)) break;
      at = before(at);
    }
    steps++;
  }
  return false;
}

/** Whether a word behind a line end begins a statement although there is no semicolon. */
function beginsStatement(token: Token): boolean {
  const { previous } = token;
  if (!token.newlineBefore || token.kind !== "word" || previous === undefined) return false;
  return previous.kind === "word" || previous.kind === "string" || isText(previous, ")", "]", "}", "!");
}

/** Whether a colon is followed by a type, and not by the value of a property, a branch or a label. */
function isAnnotation(colon: Token): boolean {
  const name = colon.previous;
  if (isText(name, "?")) return true;
  const isNamed = name?.kind === "word" || isText(name, ")", "]", "}");
  for (let at = before(colon), steps = 0; at !== undefined && steps < MAX_STEPS; at = before(at), steps++) {
    if (isText(at, "?")) return false;
    if (isText(at, "case", "default")) return false;
    if (isText(at, "const", "let", "var", "private", "public", "protected", "readonly", "static", "declare"))
      return true;
    if (isText(at, ",", ";", "=") || beginsStatement(at)) break;
  }
  return isNamed && isText(colon.parent, "(");
}

/** By the type between `:` and `=`. */
function gradeAnnotated(equals: Token): ReasonCode | undefined {
  let hasLiteral = false;
  for (let at = before(equals), steps = 0; at !== undefined && steps < MAX_STEPS; at = before(at), steps++) {
    if (isText(at, ":")) return hasLiteral ? "literal-type" : undefined;
    if (isText(at, ",", ";", "=", "=>", "const", "let", "var")) return undefined;
    hasLiteral ||= at.kind === "string";
  }
  return undefined;
}

const WIDE = /^(?:string|any|unknown|undefined|null|String|object)$/;

/** Whether a string is the initial value of something with a type of its own name. */
export function hasNamedType(token: Token): boolean {
  const { previous } = token;
  if (!isText(previous, "=") || previous === undefined) return false;
  const words: string[] = [];
  for (let at = before(previous), steps = 0; at !== undefined && steps < 50; at = before(at), steps++) {
    if (isText(at, ":")) return words.some((word) => !WIDE.test(word));
    if (!(at.kind === "word" || isText(at, "|", ".", "<", ">"))) return false;
    if (at.kind === "word") words.push(at.text);
  }
  return false;
}
