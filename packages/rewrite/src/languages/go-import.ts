import { insert, lineEndOf } from "../edits.ts";
import type { Code } from "../lexer.ts";
import { perFile } from "../memo.ts";
import type { Change } from "../place.ts";
import { isText, type Token } from "../token.ts";

interface Import {
  /** The first token of its line: alias or path. */
  readonly first: Token;
  readonly path: string;
  readonly alias: string | undefined;
}

/** What the package `os` is called in this file. */
export function osName(code: Code): string {
  return importsOf(code).imports.find(isOs)?.alias ?? "os";
}

/** Adds `"os"` in the order of the standard packages, unless it is imported. */
export function importGoOs(code: Code): Change {
  const { imports, block, last } = importsOf(code);
  if (imports.some(isOs)) return { edits: [], notes: [] };
  const eol = lineEndOf(code.text);
  if (block !== undefined) {
    const inBlock = imports.filter(({ first }) => first.parent === block);
    const standard = inBlock.filter(({ path }) => !path.split("/")[0]?.includes(".") && path !== "C");
    const next = standard.find(({ path }) => path > "os");
    const [first] = inBlock;
    const tail = standard.at(-1);
    if (first !== undefined && !first.first.newlineBefore) return one(insert(first.first.start, `"os"; `));
    if (next !== undefined) return one(insert(next.first.start, `"os"${eol}\t`));
    if (tail !== undefined) return one(insert(endOf(tail), `${eol}\t"os"`));
    return one(insert(block.end, `${eol}\t"os"${inBlock.length > 0 ? eol : ""}`));
  }
  if (last === undefined) return one();
  const gap = imports.length > 0 ? eol : eol + eol;
  return one(insert(last.end, `${gap}import "os"`));
}

function one(...edits: Change["edits"]): Change {
  return { edits, notes: [] };
}

function endOf({ first, alias }: Import): number {
  return (alias === undefined ? first : (first.next ?? first)).end;
}

function isOs({ path, alias }: Import): boolean {
  return path === "os" && alias !== "_" && alias !== ".";
}

/** Imports, the first block of them, and the token that ends the package clause or the last single import. */
const importsOf = perFile((code) => {
  const imports: Import[] = [];
  let block: Token | undefined;
  let last: Token | undefined;
  for (let token = code.first; token !== undefined; token = token.next) {
    if (token.parent !== undefined) continue;
    if (isText(token, "package")) last = token.next;
    else if (isText(token, "import") && isText(token.next, "(")) {
      block ??= token.next;
      for (let at = token.next?.next; at !== undefined && !isText(at, ")"); at = at.next) {
        const spec = importAt(code, at);
        if (spec !== undefined && (at.kind === "word" || at.previous?.kind !== "word" || at.newlineBefore))
          imports.push(spec);
      }
    } else if (isText(token, "import") && token.next !== undefined) {
      const spec = importAt(code, token.next);
      if (spec === undefined) continue;
      imports.push(spec);
      last = spec.alias === undefined ? token.next : token.next.next;
    } else if (isText(token, "func", "var", "type", "const")) break;
  }
  return { imports, block, last };
});

function importAt(code: Code, token: Token): Import | undefined {
  const path = token.kind === "string" ? token : token.next;
  if (path?.literal === undefined) return undefined;
  const { contentStart, contentEnd } = path.literal;
  const alias = token.kind === "string" ? undefined : token.text;
  return { first: token, path: code.text.slice(contentStart, contentEnd), alias };
}
