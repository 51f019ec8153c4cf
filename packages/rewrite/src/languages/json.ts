import { type Code, lex } from "../lexer.ts";
import { type Change, notes, refuse } from "../place.ts";
import type { Note } from "../reasons.ts";
import type { RewriteRequest, TextEdit } from "../rewriting.ts";
import type { Syntax } from "../syntax.ts";
import { isText, type Token } from "../token.ts";

const syntax: Syntax = {
  lineComments: ["//"],
  blockComments: [["/*", "*/"]],
  openers: /"/y,
  strings: [{ name: "quoted", open: /"/y, escape: "backslash" }],
};

/** Files of editors and their form of a variable. */
const EDITORS: readonly (readonly [RegExp, (variable: string) => string])[] = [
  [/(?:^|[/\\])\.mcp\.json$/, (variable) => `\${${variable}}`],
  [/(?:^|[/\\])devcontainer\.json$/, (variable) => `\${localEnv:${variable}}`],
  [/(?:^|[/\\])(?:launch|tasks|mcp)\.json$/, (variable) => `\${env:${variable}}`],
];

/** Only where it is known who reads the file; JSON itself has no variables. */
export function rewriteJson({ text, spans, variable, filename = "" }: RewriteRequest): Change {
  const code = lex(text, syntax);
  const isComment = (start: number) => code.comments.some((comment) => comment.start <= start && start < comment.end);
  const inValues = spans.length > 100 ? spans : spans.filter(({ start }) => !isComment(start));
  if (inValues.length === 0) {
    return { edits: spans.map((span) => ({ ...span, text: `REDACTED_${variable}` })), notes: notes("redacted") };
  }
  if (/(?:^|[/\\])appsettings[\w.-]*\.json$/.test(filename)) return fromSettings(code, spans, variable);
  const form = EDITORS.find(([name]) => name.test(filename))?.[1];
  if (form === undefined || inValues.length < spans.length) return refuse("unknown-consumer");
  return { edits: spans.map((span) => ({ ...span, text: form(variable) })), notes: notes("editor-variable") };
}

/** ASP.NET reads `Section:Key` from the variable `Section__Key` too: the property goes. */
function fromSettings({ text, strings }: Code, spans: RewriteRequest["spans"], variable: string): Change {
  const edits: TextEdit[] = [];
  const found: Note[] = [{ code: "appsettings" }];
  for (const { start, end } of spans) {
    const value = strings.find(({ literal }) => literal?.contentStart === start && literal.contentEnd === end);
    const key = isText(value?.previous, ":") ? value?.previous?.previous : undefined;
    if (value === undefined || key?.kind !== "string") return refuse("part-of-value");
    const path = pathOf(key, text);
    if (path !== variable) return refuse("other-name", path);
    const isLast = !isText(value.next, ",");
    const from = isLast && isText(key.previous, ",") ? key.previous : undefined;
    edits.push({
      start: from?.start ?? key.start,
      end: isLast ? value.end : (value.next?.next?.start ?? value.end),
      text: "",
    });
  }
  return { edits, notes: found };
}

/** The names of the properties around, joined as ASP.NET joins them. */
function pathOf(key: Token, text: string): string {
  const names: string[] = [];
  let at: Token | undefined = key;
  while (at?.literal !== undefined && names.length < 50) {
    names.unshift(text.slice(at.literal.contentStart, at.literal.contentEnd));
    const colon: Token | undefined = at.parent?.previous;
    at = isText(colon, ":") ? colon?.previous : undefined;
  }
  return names.join("__");
}
