/** How a comment of one line is written: what stands before it and what after. */
type Comment = readonly [before: string, after: string];

const LINE: Comment = ["// ", ""];
const HASH: Comment = ["# ", ""];
const DASHES: Comment = ["-- ", ""];
const SEMICOLON: Comment = ["; ", ""];
const BLOCK: Comment = ["/* ", " */"];
const MARKUP: Comment = ["<!-- ", " -->"];

const COMMENTS: readonly (readonly [Comment, string])[] = [
  [
    LINE,
    "typescript javascript typescriptreact javascriptreact go java kotlin rust csharp cpp c objective-c objective-cpp " +
      "swift dart scala groovy php jsonc json5 fsharp zig less scss cuda-cpp solidity bicep prisma proto3 proto",
  ],
  [
    HASH,
    "python ruby shellscript powershell perl yaml dockercompose dockerfile terraform hcl toml dotenv properties makefile " +
      "r julia elixir nix coffeescript ignore git-commit git-rebase tcl gdscript fish cmake",
  ],
  [DASHES, "sql lua haskell elm ada"],
  [SEMICOLON, "ini clojure lisp scheme"],
  [BLOCK, "css"],
  [MARKUP, "html xml markdown vue svelte xsl"],
];

const BY_LANGUAGE = new Map(
  COMMENTS.flatMap(([comment, languages]) => languages.split(" ").map((language) => [language, comment] as const)),
);

export interface IgnoreRequest {
  readonly text: string;
  readonly languageId: string;
  /** Where the key begins. */
  readonly start: number;
  readonly ruleId: string;
  /** In the words of a person. */
  readonly reason: string;
}

export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * A line above that of the key, which says to ignore it. Undefined where the language has no comments, or where a new
 * line would become part of a text or break a command.
 */
export function ignoreComment({ text, languageId, start, ruleId, reason }: IgnoreRequest): Insertion | undefined {
  const comment = BY_LANGUAGE.get(languageId);
  if (!comment) return undefined;
  const at = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const before = text.slice(0, at);
  if (
    isInsideText(before, languageId) ||
    isContinued(before, languageId) ||
    isMarkup(text.slice(at, start), languageId)
  )
    return undefined;
  const indentation = /^[ \t]*/.exec(text.slice(at, start))?.[0] ?? "";
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const words = reason
    .replace(/[^\P{C}]+/gu, " ")
    .replace(/--+>?|\*\/|<!/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const why = words ? ` -- ${words}` : "";
  const said = comment === MARKUP ? why.replace("--", ":") : why;
  return {
    at,
    text: `${indentation}${comment[0]}vault-secret-ignore-next-line ${ruleId}${said}${comment[1]}${lineEnd}`,
  };
}

/** Whether a literal of several lines is open there. Counting marks may say so wrongly; then nothing is written. */
function isInsideText(before: string, languageId: string): boolean {
  const marks = /^(?:python|kotlin|java|toml|swift|scala|csharp|groovy|julia|elixir|dart)$/.test(languageId)
    ? ['"""', "'''"]
    : /^(?:typescript|javascript|go)/.test(languageId)
      ? ["`"]
      : /^(?:shellscript|ruby|php|perl|powershell|terraform|hcl)$/.test(languageId)
        ? ["<<"]
        : languageId === "markdown"
          ? ["```"]
          : [];
  return marks.some((mark) => before.split(mark).length % 2 === 0);
}

/** Whether the line before reaches into this one: a command, or a block of YAML. */
function isContinued(before: string, languageId: string): boolean {
  if (/yaml|dockercompose/.test(languageId)) return /[|>][+-]?\d?\r?\n$/.test(before);
  return /[\\`^]\r?\n?$/.test(before);
}

/** In markup of JSX `//` is text. */
function isMarkup(line: string, languageId: string): boolean {
  return languageId.endsWith("react") && /^\s*(?:<|[^=:(]*>)/.test(line);
}
