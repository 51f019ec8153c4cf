/** What git runs before a commit, as text. A block of ours runs first; the rest stays as it was, to the byte. */

const BEGIN = "# >>> vault-secret >>>";
const BEGIN_OWN = "# >>> vault-secret (this file is its own) >>>";
const END = "# <<< vault-secret <<<";
const SHEBANG = /^#!([^\n]*)(\n?)/;
const SHELL = /(?:^|[/\\ ])(?:ba|da|a|z|k)?sh\b/;
const BLOCK = /# >>> vault-secret (?:\(this file is its own\) )?>>>\n.*?# <<< vault-secret <<<(\n?)/s;
const OWN =
  /^#!\/bin\/sh\n# >>> vault-secret \(this file is its own\) >>>\n.*?# <<< vault-secret <<<\n(?:exec [^\n]*\n)?$/s;

/** A missing command must not keep a team from committing: it is said, and the commit goes on. */
const BODY = `# Looks for API keys in what is about to be committed. To commit all the same: git commit --no-verify
# To remove this: vault-secret hook uninstall
if command -v vault-secret >/dev/null 2>&1; then
  vault-secret scan --staged || exit 1
elif [ -x node_modules/.bin/vault-secret ]; then
  node_modules/.bin/vault-secret scan --staged || exit 1
else
  echo "vault-secret: warning: not installed, so nobody looked for API keys in this commit" >&2
  echo "vault-secret: hint: npm install --global vault-secret" >&2
fi`;

/** A hook of our own; it goes on with `next`, a file beside it, if there is one. */
export function ownHook(next?: string): string {
  const rest = next === undefined ? "" : `exec "$(dirname "$0")/${next}" "$@"\n`;
  return `#!/bin/sh\n${BEGIN_OWN}\n${BODY}\n${END}\n${rest}`;
}

/** Whether a hook is one of our own, to which nobody has added anything. */
export function isOwnHook(text: string): boolean {
  return OWN.test(text);
}

/** Whether our lines can stand in this hook: it is for a shell, or says nothing about it. */
export function isShellHook(text: string): boolean {
  if (text.includes("\0")) return false;
  const [, interpreter] = SHEBANG.exec(text) ?? [];
  return interpreter === undefined || SHELL.test(interpreter);
}

export function hasBlock(text: string): boolean {
  return BLOCK.test(text);
}

/**
 * The hook with our block below its first line, which names the shell: a hook may end anywhere with `exit` or `exec`.
 * The block has Unix line ends whatever the rest has, because shells need them.
 */
export function withBlock(text: string): string {
  const bare = withoutBlock(text);
  const block = `${BEGIN}\n${BODY}\n${END}`;
  const [shebang = "", , newline] = SHEBANG.exec(bare) ?? [];
  if (newline === "") return `${bare}\n${block}`;
  return `${shebang}${block}\n${bare.slice(shebang.length)}`;
}

/** The hook as it was before. */
export function withoutBlock(text: string): string {
  const match = BLOCK.exec(text);
  if (!match) return text;
  // Only below a first line without an end does the block end without one.
  const start = match[1] === "" ? Math.max(0, match.index - 1) : match.index;
  return text.slice(0, start) + text.slice(match.index + match[0].length);
}
