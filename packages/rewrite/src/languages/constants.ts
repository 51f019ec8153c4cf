import type { Code } from "../lexer.ts";
import { perFile } from "../memo.ts";
import { isText, type Token } from "../token.ts";

/** Names that stand where only a constant may stand: behind `case`, inside of annotations and attributes. */
export const constantUses = perFile((code: Code): Set<string> => {
  const names = new Set<string>();
  let inLabel = false;
  for (let token = code.first; token !== undefined; token = token.next) {
    if (isText(token, "case")) inLabel = true;
    else if (isText(token, ":", "->", "=>", ";", "{")) inLabel = false;
    if (token.kind === "word" && (inLabel || isInAnnotation(token))) names.add(token.text);
  }
  return names;
});

/** Looks at the two nearest brackets: more are rare, and this is asked for every word. */
function isInAnnotation(token: Token): boolean {
  return [token.parent, token.parent?.parent].some((bracket) => {
    if (isText(bracket, "["))
      return isText(bracket?.previous, "}", "{", ";", "#") || (bracket !== undefined && bracket.previous === undefined);
    let name = isText(bracket, "(") ? bracket?.previous : undefined;
    for (let steps = 0; isText(name?.previous, ".") && steps < 10; steps++) name = name?.previous?.previous;
    return name?.kind === "word" && isText(name.previous, "@");
  });
}
