import type { StringForm } from "../syntax.ts";

/** A text of lines up to one with a word alone. `name` tells those without expressions from the others. */
export function heredoc(name: string, open: RegExp, hole?: StringForm["hole"]): StringForm {
  const closeLine = (opener: string) => {
    const word = /^<<<?[~-]?[ \t]*["']?(\w+)/.exec(opener)?.[1] ?? "";
    return new RegExp(`\\n[ \\t]*${word}\\b`, "y");
  };
  const form: StringForm = { name, open, closeLine, escape: hole === undefined ? "none" : "backslash", lines: true };
  return hole === undefined ? form : { ...form, hole };
}
