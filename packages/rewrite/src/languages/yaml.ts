import { lineStart } from "../edits.ts";
import { lineEnd } from "../lexer.ts";
import { type Change, notes, refuse } from "../place.ts";
import type { Note } from "../reasons.ts";
import type { RewriteRequest, Span, TextEdit } from "../rewriting.ts";

type Consumer = "compose" | "github" | "kubernetes" | "cloudformation" | "spring";

/** So much of a line is looked at on each side. */
const MAX_CONTEXT = 2000;

/** By who reads the file. Values on one line only; anchors and blocks are left alone but in workflows. */
export function rewriteYaml(request: RewriteRequest): Change {
  const { text, spans, variable } = request;
  const consumer = consumerOf(request);
  const edits: TextEdit[] = [];
  const found = new Set<Note["code"]>();
  const blocks = consumer === "github" ? [] : blockScalars(text);
  let block = 0;
  for (const span of spans) {
    const start = lineStart(text, span.start);
    const before = text.slice(Math.max(start, span.start - MAX_CONTEXT), span.start);
    const after = text.slice(span.end, Math.min(lineEnd(text, span.end), span.end + MAX_CONTEXT));
    while ((blocks[block]?.end ?? text.length) <= span.start) block++;
    const isInBlock = (blocks[block]?.start ?? text.length) <= span.start;
    if (!isInBlock && (/^\s*#/.test(before) || /\s#[^"']*$/.test(before))) {
      edits.push({ ...span, text: `REDACTED_${variable}` });
      found.add("redacted");
      continue;
    }
    if (consumer === undefined) return refuse("unknown-consumer");
    if (consumer === "cloudformation") return refuse("cloudformation");
    if (
      span.end > lineEnd(text, span.start) ||
      isInBlock ||
      /[:-]\s+[&*!]\S*\s/.test(before) ||
      /^["']?\s*:(?:\s|$)/.test(after)
    ) {
      return refuse("yaml-form");
    }
    if (consumer === "kubernetes") {
      const change = asSecretReference(text, span, before, after, variable);
      if ("notes" in change) return change;
      edits.push(change);
      found.add("kubernetes-secret");
      continue;
    }
    const value = variableIn(consumer, variable);
    const isFlow = /[[{,]\s*(?:[\w-]+:\s*)?$/.test(before) && /^\s*[\],}]/.test(after);
    edits.push({ ...span, text: isFlow ? `"${value}"` : value });
    found.add(consumer === "compose" ? "compose" : consumer === "github" ? "github-secret" : "spring");
  }
  return { edits, notes: notes(...found) };
}

function variableIn(consumer: Consumer, variable: string): string {
  if (consumer === "compose") return `\${${variable}:?${variable} is not set}`;
  return consumer === "github" ? `\${{ secrets.${variable} }}` : `\${${variable}}`;
}

function consumerOf({ text, filename = "", languageId }: RewriteRequest): Consumer | undefined {
  if (languageId === "dockercompose" || /(?:^|[/\\])(?:docker-)?compose[\w.-]*\.ya?ml$/.test(filename))
    return "compose";
  if (languageId === "github-actions-workflow" || /[/\\]?\.github[/\\]workflows[/\\][^/\\]+$/.test(filename))
    return "github";
  if (/(?:^|[/\\])application(?:-[\w.-]+)?\.ya?ml$/.test(filename)) return "spring";
  if (/^(?:AWSTemplateFormatVersion|Transform)\s*:/m.test(text)) return "cloudformation";
  return /^apiVersion\s*:/m.test(text) && /^kind\s*:/m.test(text) ? "kubernetes" : undefined;
}

/** `value: KEY` of an `env` entry → `valueFrom`. */
function asSecretReference(
  text: string,
  span: Span,
  before: string,
  after: string,
  variable: string,
): TextEdit | Change {
  if (/^kind\s*:\s*Secret\b/m.test(text)) return refuse("kubernetes-manifest");
  const head = /^(\s*)value:\s*["']?$/.exec(before);
  if (head === null || !/^["']?\s*$/.test(after)) return refuse("yaml-form");
  const indent = head[1] ?? "";
  const name = variable.toLowerCase().replaceAll("_", "-");
  const lines = ["valueFrom:", "  secretKeyRef:", `    name: ${name}`, `    key: ${variable}`];
  return {
    start: span.start - before.length + indent.length,
    end: span.end + after.trimEnd().length,
    text: lines.join(`\n${indent}`),
  };
}

/** The bodies of `|` and `>` scalars: the lines that are indented more than the one that opens them. */
function blockScalars(text: string): Span[] {
  const blocks: Span[] = [];
  const opener = /^([ ]*)(?:- +)*(?:[^\s#][^\n]*:[ ]+|- +)(?:[&!]\S+[ ]+)?[|>][+\-\d]*[ ]*\r?$/;
  let open: { indent: number; start: number } | undefined;
  let at = 0;
  for (const line of text.split("\n")) {
    const indent = line.search(/\S/);
    if (open !== undefined && indent >= 0 && indent <= open.indent) {
      blocks.push({ start: open.start, end: at });
      open = undefined;
    }
    if (open === undefined && line.length < 10_000) {
      const found = opener.exec(line);
      if (found !== null) open = { indent: found[1]?.length ?? 0, start: at + line.length };
    }
    at += line.length + 1;
  }
  if (open !== undefined) blocks.push({ start: open.start, end: text.length });
  return blocks;
}
