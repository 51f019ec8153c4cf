import { redact } from "../edits.ts";
import {
  type Change,
  escapeParts,
  type Language,
  notes,
  type Place,
  refuse,
  replaceKeys,
  replaceWhole,
} from "../place.ts";
import { isText } from "../token.ts";
import { heredoc } from "./heredoc.ts";

const PAIRS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };
const closing = (opener: string) => PAIRS[opener.slice(-1)] ?? opener.slice(-1);
const hole = { open: "#{" };

export const ruby: Language = {
  syntax: {
    lineComments: ["#"],
    blockComments: [["=begin\n", "\n=end"]],
    openers: /["'`%<]/y,
    strings: [
      heredoc("heredoc", /<<[~-]?"?([A-Z_]\w*)"?[^\n]*\n/y, hole),
      heredoc("raw-heredoc", /<<[~-]?'([A-Z_]\w*)'[^\n]*\n/y),
      { name: "double", open: /"/y, escape: "backslash", lines: true, hole },
      { name: "command", open: /`/y, escape: "backslash", lines: true, hole },
      { name: "single", open: /'/y, escape: "backslash", lines: true },
      { name: "double", open: /%Q?[([{<|!](?=\S)/y, close: closing, escape: "backslash", lines: true, hole },
      { name: "list", open: /%[qwWiI][([{<|!]/y, close: closing, escape: "backslash", lines: true },
    ],
  },
  place: rewritePlace,
};

function rewritePlace(place: Place): Change {
  const { token, literal, request, keys, isWhole } = place;
  const form = literal.form.name;
  if (form === "list" || form === "raw-heredoc") return refuse("no-expansion");
  if (isText(token.previous, ":") && token.previous?.end === token.start) return refuse("pattern");
  if (isText(token.next, ":") && token.next?.start === token.end && isText(token.previous, "{", ",", "("))
    return refuse("pattern");
  if (isText(token.previous, "in", "|") && token.previous?.newlineBefore) return refuse("pattern");
  if (token.previous === undefined && token.next?.newlineBefore)
    return { edits: redact(keys, request.variable), notes: notes("redacted") };

  const read = `ENV.fetch("${request.variable}")`;
  const hasNeighbour =
    (token.previous?.kind === "string" && !token.newlineBefore) ||
    (token.next?.kind === "string" && !token.next.newlineBefore);
  if (form === "single" && !isWhole) {
    const requoted = escapeParts(place, /\\['\\]|["\\]|#(?=[{$@])/g, (found) =>
      found === "\\'" ? "'" : found.length === 2 ? found : `\\${found}`,
    );
    const quote = (start: number, end: number) => ({ start, end, text: '"' });
    const ends = [quote(token.start, literal.contentStart), quote(literal.contentEnd, token.end)];
    return { edits: [...ends, ...requoted, ...replaceKeys(place, `#{${read}}`)], notes: notes("single-quoted") };
  }
  if (isWhole && !hasNeighbour && form !== "command" && form !== "heredoc")
    return { edits: replaceWhole(place, read), notes: [] };
  if (form === "single") return refuse("interpolation");
  return { edits: replaceKeys(place, `#{${read}}`), notes: [] };
}
