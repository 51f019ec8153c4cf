import { commands, env, l10n, ProgressLocation, type Uri, window, workspace } from "vscode";
import { nameOf } from "../detection/words.ts";
import type { ResidueReports } from "../residue/report.ts";
import { isVaultFailure } from "../vault/failure.ts";
import { tellFailure } from "../vault-access.ts";
import type { World } from "./fixes.ts";
import type { Located } from "./locate.ts";
import { type Choice, type Preparation, prepare, replace, type Stored, store } from "./move.ts";
import { fileOf } from "./package-folder.ts";
import type { Plan } from "./plan.ts";

/** Preflight, create, verify, edit, save. The key is stored before anything is edited, and never deleted after. */
export async function move(world: World, reports: ResidueReports, located: Located, choice: Choice): Promise<void> {
  const preparation = await prepare(world.documents, located, choice);
  const writable = preparation && (await isWritable(fileOf(located.document.uri)));
  if (!preparation) {
    await window.showErrorMessage(l10n.t("Open a folder first: the reference to the key is written there."));
    return;
  }
  const isRefused = preparation.plan.grade === "refuse" || !writable;
  if (isRefused && !(await agreesToCopy(preparation, writable ?? false))) return;
  const stored = await storeWithProgress(world, preparation);
  if (!stored) return;
  if (isRefused) await copy(stored);
  else await finish(world, reports, preparation, stored);
}

async function storeWithProgress(world: World, preparation: Preparation): Promise<Stored | undefined> {
  const { provider, kind } = preparation.located.finding;
  const title = l10n.t("Storing {0} as {1}", nameOf(provider, kind), preparation.secret);
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  for (;;) {
    try {
      return await window.withProgress(options, (_, token) => store(world, preparation, token));
    } catch (error) {
      const again = l10n.t("Try Again");
      const other = l10n.t("Choose Another Name…");
      const isName = isVaultFailure(error) && (error.code === "name-taken" || error.code === "pending-deletion");
      const answer = await tellFailure(error, isName ? other : again);
      if (answer === other) {
        const id = world.ids.idOf(
          preparation.located.site.uri,
          world.documents.findings(preparation.located.document),
          preparation.located.finding,
        );
        // After this command has ended, since one key is moved once at a time.
        setTimeout(() => commands.executeCommand("vaultSecret.moveToVaultAs", id), 0);
      }
      if (answer !== again) return undefined;
    }
  }
}

/** Edits, saves and says what was done. */
async function finish(world: World, reports: ResidueReports, preparation: Preparation, stored: Stored): Promise<void> {
  const { result, unsaved } = await replace(preparation, stored);
  if (result.outcome === "refused") {
    if (await agreesToCopy({ ...preparation, plan: result.plan }, true)) await copy(stored);
    return;
  }
  if (result.outcome !== "done") {
    const again = l10n.t("Try Again");
    const copyIt = l10n.t("Copy Reference");
    const why = {
      gone: l10n.t("The key is not in the file any more."),
      declined: l10n.t("The files were left unchanged."),
      busy: l10n.t("The files kept changing, so they were left as they are."),
    }[result.outcome];
    const text = l10n.t("{0} The key is stored as {1} ({2}).", why, stored.secret, stored.place);
    const answer = await window.showWarningMessage(text, ...(result.outcome === "gone" ? [copyIt] : [again, copyIt]));
    if (answer === again) await finish(world, reports, preparation, stored);
    if (answer === copyIt) await copy(stored);
    return;
  }
  await tellDone(reports, preparation, stored, result.plan, unsaved);
}

/** Where the key is, what is left to do, and where copies of it are. */
async function tellDone(
  reports: ResidueReports,
  { located: { document, finding }, refsUri }: Preparation,
  { secret, place, variable, isReused, value }: Stored,
  { left }: Plan,
  unsaved: readonly string[],
): Promise<void> {
  const done = isReused
    ? l10n.t("The code now uses {0}. The vault held this key already: {1} ({2}).", variable, secret, place)
    : l10n.t("The code now uses {0}. The key is in {1} ({2}).", variable, secret, place);
  const rest = [
    ...(left > 0 ? [l10n.t("{0} more places cannot be changed and still hold it.", left)] : []),
    ...(unsaved.length > 0 ? [l10n.t("Not saved: {0}.", unsaved.join(", "))] : []),
  ];
  const show = l10n.t("Show vault.refs");
  const text = [done, ...rest, l10n.t("Undo would bring the key back into the file.")].join(" ");
  const tell = rest.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  const file = fileOf(document.uri);
  const { provider, revokeUrl } = finding;
  const told = tell(text, show).then(async (answer) => {
    if (answer === show) await window.showTextDocument(refsUri);
  });
  if (file.scheme === "file") await reports.show({ value, file, variable, provider, revokeUrl });
  await told;
}

/** Where the file cannot be changed there is a way out: the key goes to the vault, and the person changes the file. */
async function agreesToCopy({ plan }: Preparation, isWritable: boolean): Promise<boolean> {
  const why = isWritable ? plan.reasons.map(({ message }) => message).join(" ") : l10n.t("This file is read-only.");
  const agree = l10n.t("Store and Copy Reference");
  const text = l10n.t("The key is not replaced here. {0}", why);
  return (await window.showWarningMessage(text, agree)) === agree;
}

async function copy({ reference, secret, place }: Stored): Promise<void> {
  await env.clipboard.writeText(reference);
  await window.showInformationMessage(
    l10n.t("The key is stored as {0} ({1}). Its reference is in the clipboard.", secret, place),
  );
}

async function isWritable(uri: Uri): Promise<boolean> {
  if (uri.scheme === "untitled") return true;
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return false;
  try {
    return ((await workspace.fs.stat(uri)).permissions ?? 0) === 0;
  } catch {
    return uri.scheme !== "file";
  }
}
