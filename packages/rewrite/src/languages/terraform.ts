import { lineEndOf, wholeLine } from "../edits.ts";
import { type Change, type Language, notes, type Place, refuse, replaceKeys, replaceWhole } from "../place.ts";
import type { RewriteRequest } from "../rewriting.ts";
import type { Syntax } from "../syntax.ts";
import { ancestors, isText } from "../token.ts";

const syntax: Syntax = {
  lineComments: ["#", "//"],
  blockComments: [["/*", "*/"]],
  openers: /"/y,
  strings: [{ name: "quoted", open: /"/y, escape: "backslash", hole: { open: "${", escaped: "$${" } }],
};

/** A sensitive variable, which Terraform reads from `TF_VAR_name`. */
export const terraform: Language = {
  syntax,
  place(place: Place): Change {
    const { token, request, isWhole } = place;
    const name = variableName(request.variable);
    if (name === undefined) return refuse("other-name", `TF_VAR_${request.variable.toLowerCase()}`);
    if (token.container !== undefined || isText(token.next, "{") || token.next?.kind === "string")
      return refuse("interpolation");
    const block = ancestors(token).at(-1)?.previous;
    if (isText(block?.previous, "variable") || isText(token.previous, "variable", "resource", "module"))
      return refuse("default-value");
    const read = `var.${name}`;
    return {
      edits: isWhole ? replaceWhole(place, read) : replaceKeys(place, `\${${read}}`),
      notes: notes("terraform"),
    };
  },
  once: (_code, _first, request) => declareVariable(request),
};

/** The block of the variable, at the end of the file unless it is there. */
function declareVariable({ text, variable }: RewriteRequest): Change {
  const name = variableName(variable);
  if (name === undefined || new RegExp(`\\bvariable\\s+"${name}"`).test(text)) return { edits: [], notes: [] };
  const eol = lineEndOf(text);
  const gap = text.endsWith("\n") ? eol : eol + eol;
  const block = [`variable "${name}" {`, "  type      = string", "  sensitive = true", "}", ""].join(eol);
  return { edits: [{ start: text.length, end: text.length, text: gap + block }], notes: [] };
}

/** `*.tfvars`: the line goes, the variable comes from `TF_VAR_name`. */
export function rewriteTfvars({ text, spans, variable }: RewriteRequest): Change {
  const edits = [];
  for (const { start, end } of spans) {
    const line = wholeLine(text, start);
    const [, name] = /^\s*([A-Za-z_][\w-]*)\s*=\s*"$/.exec(text.slice(line.start, start)) ?? [];
    if (name === undefined || !/^"\s*$/.test(text.slice(end, line.end))) return refuse("part-of-value");
    if (variable !== `TF_VAR_${name}`) return refuse("other-name", `TF_VAR_${name}`);
    edits.push({ ...line, text: "" });
  }
  return { edits, notes: notes("terraform") };
}

function variableName(variable: string): string | undefined {
  return /^TF_VAR_([A-Za-z_]\w*)$/.exec(variable)?.[1];
}
