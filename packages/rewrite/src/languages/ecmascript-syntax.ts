import { lineEnd } from "../lexer.ts";
import { before, isText, type Token } from "../token.ts";

const BEFORE_REGEX = /^(?:return|case|typeof|in|of|await|yield|throw|new|else|do|void|delete)$/;

/** End of the regular expression that begins here; by what stands before, `/` divides instead. */
export function regexEnd(text: string, at: number, previous: Token | undefined): number | undefined {
  if (text[at] !== "/" || !startsExpression(previous)) return undefined;
  let inClass = false;
  for (let end = at + 1; end < text.length; end++) {
    const unit = text[end];
    if (unit === "\n") return lineEnd(text, end - 1);
    if (unit === "\\") end++;
    else if (unit === "[") inClass = true;
    else if (unit === "]") inClass = false;
    else if (unit === "/" && !inClass) return end + 1;
  }
  return text.length;
}

function startsExpression(previous: Token | undefined): boolean {
  if (previous === undefined) return true;
  if (previous.kind === "word") return BEFORE_REGEX.test(previous.text);
  return previous.kind === "punct" && !/^(?:\)|\]|\}|<|>)$/.test(previous.text);
}

/** Whether a string is the value of an attribute: `<Name other="…" {...rest} name="…"`. */
export function isJsxAttribute(token: Token): boolean {
  if (!isText(token.previous, "=") || token.previous?.previous?.kind !== "word") return false;
  let at: Token | undefined = before(token.previous);
  for (let steps = 0; at !== undefined && steps < 200; steps++) {
    const left: Token | undefined = before(at);
    if (isText(left, "<")) return false;
    if (left?.kind === "word" && isText(left.previous, "<", ".") && isElement(left)) return true;
    if (
      left === undefined ||
      !(left.kind === "word" || left.kind === "string" || isText(left, "=", "-", ":", "{", "."))
    )
      return false;
    at = left;
  }
  return false;
}

/** Whether a word is the name of an element: behind `<`, perhaps by way of dots. */
function isElement(word: Token): boolean {
  let at = word.previous;
  for (let steps = 0; isText(at, ".") && steps < 10; steps++) at = at?.previous?.previous;
  return isText(at, "<") && at?.end === (at?.next?.start ?? -1);
}
