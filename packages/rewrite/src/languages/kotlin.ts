import { type Change, type Language, notes, type Place, refuse, replaceKeys, replaceWhole } from "../place.ts";
import { ancestors, isText, type Token } from "../token.ts";
import { declarationHead, isAnnotation } from "./java.ts";

/** Kotlin: as Java, but strings take expressions, and only `const val` is a constant. */
export const kotlin: Language = {
  syntax: {
    lineComments: ["//"],
    blockComments: [["/*", "*/"]],
    nestedComments: true,
    openers: /["']/y,
    strings: [
      { name: "raw", open: /"""/y, close: '"""', lines: true, hole: { open: "${" } },
      { name: "quoted", open: /"/y, escape: "backslash", hole: { open: "${" } },
      { name: "char", open: /'/y, escape: "backslash" },
    ],
  },
  place(place: Place): Change {
    const { token, literal, request } = place;
    if (literal.form.name === "char") return refuse("unclear");
    if (ancestors(token).some(isAnnotation) || isCollectionOfAnnotation(token)) return refuse("annotation");
    if (declarationHead(token, true).words.has("const")) return refuse("compile-time");
    const read = `System.getenv("${request.variable}")`;
    const found = notes("not-verified");
    return { edits: place.isWhole ? replaceWhole(place, read) : replaceKeys(place, `\${${read}}`), notes: found };
  },
};

function isCollectionOfAnnotation(token: Token): boolean {
  return ancestors(token).some((bracket) => isText(bracket, "[") && isText(bracket.previous, "@"));
}
