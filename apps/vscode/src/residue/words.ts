import type { Translate } from "../detection/words.ts";
import type { Residue } from "./residue.ts";

/** The copies in one line: `old versions in Local History: 2; commits: 3, pushed`. */
export function summaryOf(residues: readonly Residue[], t: Translate): string {
  return residues.map((residue) => shortly(residue, t)).join("; ");
}

function shortly(residue: Residue, t: Translate): string {
  switch (residue.kind) {
    case "local-history":
      return t("old versions in Local History: {0}", residue.files.length);
    case "backup":
      return t("backups of unsaved files: {0}", residue.files.length);
    case "staged":
      return t("the staged version");
    case "commits":
      return residue.pushed
        ? t("commits: {0}, pushed", residue.commits.length)
        : t("commits: {0}, not pushed", residue.commits.length);
    case "build-output":
      return residue.partial
        ? t("build output: {0} or more", residue.files.length)
        : t("build output: {0}", residue.files.length);
  }
}

export interface ReportFacts {
  readonly variable: string;
  readonly provider: string;
  /** Where the provider lets one revoke a key. */
  readonly revokeUrl?: string | undefined;
}

/** The whole report as Markdown: each copy, and what to do about it. */
export function reportOf(
  residues: readonly Residue[],
  { variable, provider, revokeUrl }: ReportFacts,
  t: Translate,
): string {
  const copies = residues.flatMap((residue) => [
    `## ${shortly(residue, t)}`,
    "",
    adviceOn(residue, t),
    "",
    ...places(residue),
    "",
  ]);
  const rotate = t(
    "Whoever could read the file could read the key: make a new one at {0}, store it in the vault, and revoke this one.",
    provider,
  );
  return [
    `# ${t("Copies of {0} that are left", variable)}`,
    "",
    ...(copies.length > 0 ? copies : [t("None was found in Local History, backups, git and build output."), ""]),
    `## ${t("In any case: rotate the key")}`,
    "",
    rotate,
    "",
    ...(revokeUrl ? [revokeUrl, ""] : []),
    t(
      "Not looked at, because nobody can: undo until the window is reloaded, terminals, clipboards, chats with assistants, other machines.",
    ),
    "",
  ].join("\n");
}

function adviceOn(residue: Residue, t: Translate): string {
  switch (residue.kind) {
    case "local-history":
      return t("Can be redacted: the command is offered when the key is moved. The versions stay, without the key.");
    case "backup":
      return t("Goes when the file is saved or closed.");
    case "staged":
      return t("Stage the file again: git add {0}", residue.path);
    case "commits":
      return residue.pushed
        ? t("Others have the key. Rewriting the history does not bring it back: rotate it now.")
        : t("Nobody else has it yet. Amend or rebase before you push, then run: git gc --prune=now");
    case "build-output":
      return t("Build again, or delete these.");
  }
}

function places(residue: Residue): string[] {
  switch (residue.kind) {
    case "staged":
      return [`- ${residue.path}`];
    case "commits":
      return residue.commits.map((commit) => `- ${commit}`);
    default:
      return residue.files.map((file) => `- ${file}`);
  }
}
