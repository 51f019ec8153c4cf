import { wholeLine } from "../edits.ts";
import { type Change, notes, refuse } from "../place.ts";
import type { RewriteRequest, TextEdit } from "../rewriting.ts";

/** `ENV NAME=KEY` goes: the variable comes when the container runs. What a build is given stays in the image. */
export function rewriteDockerfile({ text, spans, variable }: RewriteRequest): Change {
  const edits: TextEdit[] = [];
  let isRead = false;
  for (const { start, end } of spans) {
    const line = wholeLine(text, start);
    const before = text.slice(line.start, start);
    if (/^\s*#/.test(before)) {
      edits.push({ start, end, text: `REDACTED_${variable}` });
      continue;
    }
    const [, name] = /^\s*ENV\s+([A-Za-z_]\w*)(?:=|\s+)["']?$/i.exec(before) ?? [];
    if (name === undefined) return refuse("docker-build");
    const isContinued = /\\\r?\n$/.test(text.slice(0, line.start).slice(-3));
    if (isContinued || !/^["']?\s*$/.test(text.slice(end, line.end))) return refuse("part-of-value");
    if (name !== variable) return refuse("other-name", name);
    edits.push({ ...line, text: "" });
    isRead = true;
  }
  return { edits, notes: notes(isRead ? "image-layers" : "redacted") };
}
