import { lineEnd } from "../lexer.ts";
import type { Span } from "../rewriting.ts";

export type Quote = "bare" | "double" | "single" | "ansi" | "heredoc" | "raw-heredoc" | "comment";

/** A stretch of a script under one kind of quotes; quotes themselves belong to what is around. */
export interface Stretch extends Span {
  readonly quote: Quote;
}

/** Cuts a script by its quotes. `$(` inside of double quotes is bare again up to its `)`. Linear. */
export function shellQuotes(text: string): Stretch[] {
  const found: Stretch[] = [];
  const stack: { quote: "bare" | "double"; parens: number }[] = [{ quote: "bare", parens: 0 }];
  const waiting: { word: string; isRaw: boolean; isIndented: boolean }[] = [];
  let from = 0;
  const cut = (end: number, quote: Quote, next: number) => {
    if (end > from) found.push({ start: from, end, quote });
    from = next;
  };
  let at = 0;
  while (at < text.length) {
    const top = stack.at(-1) ?? { quote: "bare" as const, parens: 0 };
    const unit = text[at];
    if (unit === "\\") at += 2;
    else if (top.quote === "double") {
      if (unit === '"') {
        cut(at, "double", at + 1);
        stack.pop();
        at++;
      } else if (unit === "$" && text[at + 1] === "(" && stack.length < 100) {
        cut(at, "double", at);
        stack.push({ quote: "bare", parens: 0 });
        at += 2;
      } else at++;
    } else if (unit === '"') {
      cut(at, "bare", at + 1);
      stack.push({ quote: "double", parens: 0 });
      at++;
    } else if (unit === "'") {
      const isAnsi = text[at - 1] === "$";
      const end = quoteEnd(text, at + 1, isAnsi);
      cut(at, "bare", at + 1);
      cut(end, isAnsi ? "ansi" : "single", end + 1);
      at = end + 1;
    } else if (unit === "#" && /[\s;(&|]|^$/.test(text[at - 1] ?? "")) {
      const end = lineEnd(text, at);
      cut(at, "bare", at);
      cut(end, "comment", end);
      at = end;
    } else if (unit === "(") {
      top.parens++;
      at++;
    } else if (unit === ")") {
      if (--top.parens < 0 && stack.length > 1) {
        cut(at + 1, "bare", at + 1);
        stack.pop();
      }
      at++;
    } else if (unit === "<" && text.startsWith("<<", at)) {
      const opener = /<<(-?)[ \t]*(["'\\]?)([A-Za-z_]\w*)/y;
      opener.lastIndex = at;
      const [whole = "<<<", dash = "", quote = "", word] = text[at + 2] === "<" ? [] : (opener.exec(text) ?? []);
      if (word !== undefined) waiting.push({ word, isRaw: quote !== "", isIndented: dash !== "" });
      at +=
        word === undefined
          ? Math.min(whole.length, 2) + (text[at + 2] === "<" ? 1 : 0)
          : whole.length + (quote === "" || quote === "\\" ? 0 : 1);
    } else if (unit === "\n" && waiting.length > 0) {
      cut(at + 1, "bare", at + 1);
      at++;
      for (const { word, isRaw, isIndented } of waiting.splice(0)) {
        const last = new RegExp(`^${isIndented ? "\\t*" : ""}${word}\\r?$`, "gm");
        last.lastIndex = at;
        const end = last.exec(text)?.index ?? text.length;
        cut(end, isRaw ? "raw-heredoc" : "heredoc", end);
        at = Math.min(text.length, lineEnd(text, end));
      }
    } else at++;
  }
  cut(text.length, stack.at(-1)?.quote ?? "bare", text.length);
  return found;
}

function quoteEnd(text: string, from: number, hasEscapes: boolean): number {
  if (!hasEscapes) {
    const end = text.indexOf("'", from);
    return end < 0 ? text.length : end;
  }
  let at = from;
  while (at < text.length && text[at] !== "'") at += text[at] === "\\" ? 2 : 1;
  return Math.min(at, text.length);
}
