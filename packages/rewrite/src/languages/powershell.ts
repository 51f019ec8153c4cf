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

/** PowerShell; no interpreter proves it, so all is for review. */
export const powershell: Language = {
  syntax: {
    lineComments: ["#"],
    blockComments: [["<#", "#>"]],
    openers: /["'@]/y,
    strings: [
      { name: "raw-block", open: /@'[ \t]*\r?\n/y, close: "\n'@", lines: true },
      { name: "block", open: /@"[ \t]*\r?\n/y, close: '\n"@', lines: true, hole: { open: "${" } },
      { name: "single", open: /'/y, escape: "doubled", lines: true },
      { name: "double", open: /"/y, escape: "doubled", lines: true, hole: { open: "${" } },
    ],
  },
  place(place: Place): Change {
    const { literal, request, isWhole } = place;
    const form = literal.form.name;
    if (form === "raw-block") return refuse("no-expansion");
    const found = notes("powershell");
    if (form === "block" || (form === "double" && !isWhole)) {
      return { edits: replaceKeys(place, `\${env:${request.variable}}`), notes: found };
    }
    const read = `$env:${request.variable}`;
    return { edits: isWhole ? replaceWhole(place, read) : parenthesized(place, read), notes: found };
  },
};

/** An argument of a command would end at the space. */
function parenthesized(place: Place, read: string): Change["edits"] {
  const edits = concatenate(place, read);
  const { start, end } = place.token;
  if (edits[0]?.text === "(") return edits;
  return [{ start, end: start, text: "(" }, ...edits, { start: end, end, text: ")" }];
}
