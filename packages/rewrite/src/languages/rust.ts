import { type Change, type Language, notes, type Place, refuse } from "../place.ts";
import { ancestors, before, isText, type Token } from "../token.ts";
import { asFormat, inFormat, isFormatString } from "./rust-format.ts";
import { asLazyStatic, staticOf } from "./rust-static.ts";

/** Macros whose arguments are expressions. */
const OPEN_MACROS =
  /^(?:format|print|println|eprint|eprintln|write|writeln|panic|assert|assert_eq|assert_ne|json|bail|anyhow)$/;
/** Methods that make a text of its own. */
const OWNING =
  /^(?:to_string|to_owned|into|to_uppercase|to_lowercase|replace|repeat|len|is_empty|starts_with|ends_with|contains)$/;

export const rust: Language = {
  syntax: {
    lineComments: ["//"],
    blockComments: [["/*", "*/"]],
    nestedComments: true,
    openers: /["'rbc]/y,
    strings: [
      {
        name: "raw",
        open: /[bc]?r#*"/y,
        close: (opener) => `"${"#".repeat(opener.split("#").length - 1)}`,
        lines: true,
      },
      { name: "bytes", open: /b"/y, escape: "backslash", lines: true },
      { name: "quoted", open: /c?"/y, escape: "backslash", lines: true },
      { name: "char", open: /b?'(?=\\|(?:[^'\\\n]|[\ud800-\udbff][\udc00-\udfff])')/y, escape: "backslash" },
    ],
  },
  place: rewritePlace,
  survey: ({ text }) => notes(/\bspawn\b|&\s*'static|->\s*(?:Option<)?&/.test(text) && "lifetime"),
};

function rewritePlace(place: Place): Change {
  const { token, literal, request, isWhole } = place;
  if (literal.form.name === "char" || /^[bc]/.test(literal.opener)) return refuse("compile-time");
  const around = ancestors(token);
  if (around.some((bracket) => isText(bracket, "[") && isText(bracket.previous, "#", "!"))) return refuse("annotation");
  const macro = around.find((bracket) => isText(bracket.previous, "!"))?.previous?.previous;
  if (macro !== undefined && !OPEN_MACROS.test(macro.text)) return refuse("macro");
  const read = `std::env::var("${request.variable}").expect("${request.variable} is not set")`;
  if (isFormatString(token)) return inFormat(place, read);
  if (isPattern(token)) return refuse("pattern");
  const constant = staticOf(token);
  if (constant !== undefined) return asLazyStatic(place, constant, isWhole ? read : asFormat(place, read));
  return owned(place, isWhole ? read : asFormat(place, read));
}

/** The expression is a `String`; `&` makes it what the literal was, as long as that lives. */
function owned(place: Place, expression: string): Change {
  const { token } = place;
  const { previous, next } = token;
  const put = (text: string, ...codes: "lifetime"[]): Change => ({
    edits: [{ start: token.start, end: token.end, text }],
    notes: codes.map((code) => ({ code })),
  });
  if (isText(next, ".") && next?.next?.kind === "word") {
    return OWNING.test(next.next.text) ? put(expression) : put(expression, "lifetime");
  }
  if (isText(previous, "==", "!=") || isText(next, "==", "!=")) return put(expression);
  if (isText(previous, "+", "+=")) return put(`&${expression}`);
  if (isText(previous, "return", "=>", "|", "||", "->")) return refuse("static-lifetime");
  if (isText(previous, "=")) return inLet(token, put, expression);
  if (isText(token.parent, "{") && isText(previous, "{", ";", "}")) return refuse("static-lifetime");
  if (isText(token.parent, "(") && isText(previous, "(", ",")) {
    const callee = token.parent?.previous;
    if (isText(callee, "from")) return put(expression);
    if (isText(callee, "unwrap_or", "or", "map_or", "unwrap_or_default")) return refuse("static-lifetime");
    if (callee?.kind === "word" && !isText(callee, "Some", "Ok", "Err")) {
      return isKept(token) ? put(`&${expression}`, "lifetime") : put(`&${expression}`);
    }
  }
  return put(`&${expression}[..]`, "lifetime");
}

/** Whether the call's result is given a name and could borrow from its argument. */
function isKept(token: Token): boolean {
  const around = ancestors(token);
  const block = around.findIndex((bracket) => isText(bracket, "{"));
  const call = (block < 0 ? around : around.slice(0, block)).at(-1);
  for (let at = call && before(call), steps = 0; at !== undefined && steps < 50; at = before(at), steps++) {
    if (isText(at, "let")) return true;
    if (isText(at, ";", "{", "}")) return false;
  }
  return false;
}

type Put = (text: string, ...codes: "lifetime"[]) => Change;

/** `let k = "…"` borrows from a text that lives as long as `k`. */
function inLet(token: Token, put: Put, expression: string): Change {
  const equals = token.previous;
  let at: Token | undefined = equals === undefined ? undefined : before(equals);
  let isTyped = false;
  for (let steps = 0; at !== undefined && steps < 30; steps++, at = before(at)) {
    if (isText(at, "static")) return refuse("static-lifetime");
    if (isText(at, ":")) isTyped = true;
    if (isText(at, "let")) return isTyped ? put(`&${expression}`) : put(`&${expression}[..]`);
    if (isText(at, ";", "{", "}")) break;
  }
  return refuse("static-lifetime");
}

/** An arm of a `match`, an `if let`, also inside of brackets. */
function isPattern(token: Token): boolean {
  let level: Token | undefined = token;
  for (let steps = 0; level !== undefined && steps < 50; steps++, level = level.parent) {
    const last: Token | undefined = level === token ? level : level.partner;
    const arm = isText(last?.next, "=>", "|") || (isText(last?.next, "if") && !isText(level.previous, "=", "=="));
    if (arm && (level === token || isText(level, "(", "["))) return true;
    if (isText(level.previous, "|") && level === token && isText(last?.next, "=>")) return true;
    for (let at: Token | undefined = before(level), back = 0; at !== undefined && back < 20; at = before(at), back++) {
      if (isText(at, "=", ";", "{", "}", ",")) break;
      if (isText(at, "let")) return true;
    }
    if (isText(level, "{")) return false;
  }
  return false;
}
