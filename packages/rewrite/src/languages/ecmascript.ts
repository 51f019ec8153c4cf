import { perFile } from "../memo.ts";
import {
  type Change,
  concatenate,
  escapeParts,
  type Language,
  notes,
  type Place,
  refuse,
  replaceKeys,
  replaceWhole,
} from "../place.ts";
import type { Syntax } from "../syntax.ts";
import { after, before, isText, type Token } from "../token.ts";
import { surveyBrowser } from "./browser.ts";
import { isJsxAttribute, regexEnd } from "./ecmascript-syntax.ts";
import { gradeType, hasNamedType } from "./typescript.ts";

const syntax: Syntax = {
  lineComments: ["//", "#!"],
  blockComments: [["/*", "*/"]],
  openers: /["'`]/y,
  strings: [
    { name: "template", open: /`/y, escape: "backslash", lines: true, hole: { open: "${" } },
    { name: "quoted", open: /["']/y, escape: "backslash" },
  ],
  skip: regexEnd,
};

/** JavaScript and TypeScript, with and without JSX. */
export function ecmascript(languageId: string): Language {
  const isTyped = languageId.startsWith("typescript");
  return {
    syntax,
    survey: (code, request) => surveyBrowser(code, languageId.endsWith("react"), request),
    place: (place) => rewritePlace(place, isTyped),
  };
}

function rewritePlace(place: Place, isTyped: boolean): Change {
  const { token, literal, isWhole, request } = place;
  const { previous, next } = token;
  if (isText(previous, "from", "import") && !isText(next, ",")) return refuse("import-specifier");
  if (isTyped) {
    const refusal = gradeType(token, request);
    if (refusal !== undefined) return refuse(refusal);
  }
  const read = readOf(place);
  const value = isTyped ? `${read}!` : read;
  const found = notes(
    ...reviewsOf(token),
    read.startsWith("Deno") && "deno",
    isTyped && hasNamedType(token) && "named-type",
  );
  if (literal.form.name === "template") {
    const isTagged = previous !== undefined && !previous.newlineBefore && isTag(previous, token);
    if (isWhole && !isTagged) return { edits: replaceWhole(place, value), notes: found };
    return { edits: replaceKeys(place, `\${${read}}`), notes: [...found, ...notes(isTagged && "tagged-template")] };
  }
  if (isJsxAttribute(token)) {
    if (!isWhole) return refuse("interpolation");
    return { edits: replaceWhole(place, `{${value}}`), notes: found };
  }
  if (isWhole) {
    const isKey = isText(next, ":") && isText(token.parent, "{") && isText(previous, "{", ",");
    return { edits: replaceWhole(place, isKey ? `[${value}]` : value), notes: found };
  }
  if (isText(next, ":") && isText(previous, "{", ",")) return refuse("interpolation");
  return { edits: asTemplate(place, read), notes: found };
}

/** The template literal with the same text: `"Bearer KEY"` → `` `Bearer ${…}` ``. */
function asTemplate(place: Place, read: string): Change["edits"] {
  const { token, literal, code } = place;
  const content = code.text.slice(literal.contentStart, literal.contentEnd);
  if (/\\[1-7]|\\0\d/.test(content)) return concatenate(place, read);
  return [
    { start: token.start, end: literal.contentStart, text: "`" },
    ...escapeParts(place, /\\[\s\S]|`|\$\{/g, (found) => (found.startsWith("\\") ? found : `\\${found}`)),
    ...replaceKeys(place, `\${${read}}`),
    { start: literal.contentEnd, end: token.end, text: "`" },
  ];
}

function readOf({ code, request }: Place): string {
  return styleOf(code)(request.variable);
}

/** How this file reads its environment. */
const styleOf = perFile(({ text }) => {
  if (/\bDeno\.|["'](?:jsr|npm):/.test(text)) return (name: string) => `Deno.env.get("${name}")`;
  const isBracketed = /process\.env\[["']/.test(text) && !/process\.env\.\w/.test(text);
  return (name: string) => (isBracketed ? `process.env["${name}"]` : `process.env.${name}`);
});

function reviewsOf(token: Token): ("literal-type-lost" | "decorator" | "worker")[] {
  const found: ("literal-type-lost" | "decorator" | "worker")[] = [];
  for (let at = token.parent; at !== undefined && found.length < 2; at = at.parent) {
    const behind = after(at);
    if (isText(behind, "as") && isText(behind?.next, "const")) found.push("literal-type-lost");
    if (isText(at, "(") && isDecorator(before(at))) found.push("decorator");
  }
  return found;
}

/** Whether a name is that of a decorator: `@Name` or `@a.Name`. */
function isDecorator(name: Token | undefined): boolean {
  let at = name;
  while (isText(at?.previous, ".")) at = at?.previous?.previous;
  return at?.kind === "word" && isText(at.previous, "@");
}

const KEYWORDS = /^(?:return|case|typeof|in|of|await|yield|throw|new|else|do|void|delete|default|instanceof|export)$/;

function isTag(previous: Token, token: Token): boolean {
  if (token.newlineBefore) return false;
  return (previous.kind === "word" && !KEYWORDS.test(previous.text)) || isText(previous, ")", "]");
}
