import { type Change, concatenate, type Language, type Place, refuse, replaceWhole } from "../place.ts";
import { ancestors, before, isText, type Token } from "../token.ts";
import { heredoc } from "./heredoc.ts";

export const php: Language = {
  begin: (text) => {
    const at = text.search(/<\?(?:php|=)/);
    return at < 0 ? undefined : at + 2;
  },
  syntax: {
    lineComments: ["//", "# ", "#!"],
    blockComments: [["/*", "*/"]],
    openers: /["'`<]/y,
    strings: [
      heredoc("raw-heredoc", /<<<[ \t]*'(\w+)'\r?\n/y),
      heredoc("heredoc", /<<<[ \t]*"?([A-Za-z_]\w*)"?\r?\n/y, { open: "{$" }),
      { name: "double", open: /["`]/y, escape: "backslash", lines: true, hole: { open: "{$" } },
      { name: "single", open: /'/y, escape: "backslash", lines: true },
    ],
  },
  place: rewritePlace,
};

function rewritePlace(place: Place): Change {
  const { token, literal, request, isWhole } = place;
  const form = literal.form.name;
  if (form === "raw-heredoc" || form === "heredoc" || literal.opener === "`") return refuse("interpolation");
  const refusal = constantPlace(token);
  if (refusal !== undefined) return refuse(refusal);
  const read = `getenv('${request.variable}')`;
  if (isWhole) return { edits: replaceWhole(place, read), notes: [] };
  if (token.container !== undefined) return refuse("interpolation");
  return { edits: concatenate(place, read, " . "), notes: [] };
}

/** Attributes, default values, class constants and properties take constants only. */
function constantPlace(token: Token): "annotation" | "default-value" | "compile-time" | undefined {
  if (ancestors(token).some((bracket) => isText(bracket, "[") && isText(bracket.previous, "#"))) return "annotation";
  let level = token;
  let at: Token | undefined = before(token);
  let hasValue = false;
  for (let steps = 0; steps < 1000; steps++) {
    if (at === undefined) {
      const { parent } = level;
      if (parent === undefined || isText(parent, "{")) return undefined;
      if (isText(parent, "(") && isParameters(parent)) return "default-value";
      level = parent;
      at = before(level);
      continue;
    }
    if (isText(at, ";", "{", "}", "return", "=>", "fn") && level.parent === at.parent && !isText(at, "=>"))
      return undefined;
    if (isText(at, "=")) hasValue = true;
    if (hasValue && isText(at, "const", "public", "protected", "private", "var", "readonly")) return "compile-time";
    if (hasValue && isText(at, "static") && /^[$\w]/.test(at.next?.text ?? "")) return "compile-time";
    if (hasValue && isText(at, "case") && isText(at.next?.next, "=")) return "compile-time";
    at = before(at);
  }
  return undefined;
}

function isParameters(bracket: Token): boolean {
  const name = bracket.previous;
  if (isText(name, "function", "fn")) return true;
  return (
    isText(name?.previous, "function") || (isText(name?.previous, "&") && isText(name?.previous?.previous, "function"))
  );
}
