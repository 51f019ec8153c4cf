import {
  type Change,
  concatenate,
  type Language,
  notes,
  type Place,
  refuse,
  replaceKeys,
  replaceWhole,
} from "../place.ts";
import type { TextEdit } from "../rewriting.ts";
import { ancestors, before, isText, type Token } from "../token.ts";
import { constantUses } from "./constants.ts";

export const csharp: Language = {
  syntax: {
    lineComments: ["//", "#"],
    blockComments: [["/*", "*/"]],
    openers: /["'@$]/y,
    strings: [
      { name: "raw", open: /"{3,}/y, close: (opener) => opener, lines: true },
      { name: "interpolated-raw", open: /\$+"{3,}/y, close: (opener) => opener.replace(/^\$+/, ""), lines: true },
      { name: "interpolated", open: /\$@"|@\$"/y, escape: "doubled", lines: true, hole: { open: "{", escaped: "{{" } },
      { name: "interpolated", open: /\$"/y, escape: "backslash", hole: { open: "{", escaped: "{{" } },
      { name: "verbatim", open: /@"/y, escape: "doubled", lines: true },
      { name: "quoted", open: /"/y, escape: "backslash" },
      { name: "char", open: /'/y, escape: "backslash" },
    ],
  },
  place: rewritePlace,
};

function rewritePlace(place: Place): Change {
  const { token, literal, code, request, isWhole } = place;
  const { name: form } = literal.form;
  if (form === "char") return refuse("unclear");
  if (ancestors(token).some(isAttribute)) return refuse("annotation");
  if (isText(before(token), "case", "is", "or", "and", "not") || isText(token.next, "=>", "or"))
    return refuse("pattern");
  if (isDefault(token)) return refuse("default-value");
  if (form === "interpolated-raw" || (form === "raw" && !isWhole)) return refuse("interpolation");

  const constant = constantOf(token);
  if (constant !== undefined && constantUses(code).has(constant.name)) return refuse("constant-used");
  const owner = /^\s*using\s+System\s*;/m.test(code.text.slice(0, 20_000)) ? "Environment" : "System.Environment";
  const read = `${owner}.GetEnvironmentVariable("${request.variable}")`;
  const found = notes(constant !== undefined && "constant-to-variable", "not-verified");
  const toField = constant === undefined ? [] : [asField(constant.keyword)];
  if (form === "interpolated" && !isWhole)
    return { edits: [...toField, ...replaceKeys(place, `{${read}}`)], notes: found };
  const edits = isWhole ? replaceWhole(place, `${read}!`) : concatenate(place, `${read}!`);
  return { edits: [...toField, ...edits], notes: found };
}

/** `[Name("…")]` before a declaration; `a["…"]` and `= ["…"]` are none. */
function isAttribute(bracket: Token): boolean {
  return (
    isText(bracket, "[") &&
    bracket.next?.kind === "word" &&
    (bracket.previous === undefined || isText(bracket.previous, "{", "}", ";", "]", ">"))
  );
}

/** `Type name = "…"` among parameters. */
function isDefault(token: Token): boolean {
  const name = isText(token.previous, "=") ? token.previous?.previous : undefined;
  return (
    isText(token.parent, "(") && name?.kind === "word" && (name.previous?.kind === "word" || isText(name.previous, "?"))
  );
}

/** The `const` of the declaration whose value this is. */
function constantOf(token: Token): { keyword: Token; name: string } | undefined {
  let name = "";
  let at: Token | undefined = before(token);
  for (let steps = 0; at !== undefined && steps < 200; steps++, at = before(at)) {
    if (isText(at, "=")) name = at.previous?.text ?? "";
    if (isText(at, "const")) return { keyword: at, name };
    if (isText(at, ";", "{", "}", "=>", "return")) return undefined;
  }
  return undefined;
}

/** In a type `const` becomes `static readonly`; in a method it goes. */
function asField(keyword: Token): TextEdit {
  let at: Token | undefined = keyword.parent === undefined ? undefined : before(keyword.parent);
  for (let steps = 0; at !== undefined && steps < 50; steps++, at = before(at)) {
    if (isText(at, "class", "struct", "record", "interface")) {
      return { start: keyword.start, end: keyword.end, text: "static readonly" };
    }
    if (isText(at, ";", "}", "{")) break;
  }
  return { start: keyword.start, end: keyword.next?.start ?? keyword.end, text: "" };
}
