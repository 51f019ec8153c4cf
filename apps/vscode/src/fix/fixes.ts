import { CodeActionKind, commands, type ExtensionContext, languages } from "vscode";
import { rangeOf } from "../detection/diagnostics.ts";
import type { Documents } from "../detection/documents.ts";
import type { FindingIds } from "../detection/finding-ids.ts";
import type { ResidueReports } from "../residue/report.ts";
import type { VaultAccess } from "../vault-access.ts";
import { type Located, locate } from "./locate.ts";
import type { Choice } from "./move.ts";

/** What a fix needs to know. */
export interface World {
  readonly documents: Documents;
  readonly ids: FindingIds;
  readonly vaults: VaultAccess;
}

const loaded = () => import("../on-demand.ts");

/**
 * The quick fixes of a key and the commands behind them. A fix only names a command, whose argument is the id of a
 * finding: nothing is done until a click, and nobody who reads the argument learns about the key.
 */
export function registerFixes(context: ExtensionContext, world: World): void {
  const { documents, ids } = world;
  /** Keys that are being moved: a second click does nothing. */
  const moving = new Set<string>();
  let reports: ResidueReports | undefined;

  const command = (name: string, run: (located: Located) => Promise<void>) =>
    commands.registerCommand(name, async (id: unknown) => {
      const located = await locate(documents, ids, id);
      if (located) await run(located);
    });
  const mover = (name: string, choose: (located: Located) => Promise<Choice | undefined>) =>
    command(name, async (located) => {
      const { group } = located.site;
      if (moving.has(group)) return;
      moving.add(group);
      try {
        const choice = await choose(located);
        if (!choice) return;
        const { move, registerResidueReports } = await loaded();
        reports ??= registerResidueReports(context);
        await move(world, reports, located, choice);
      } finally {
        moving.delete(group);
      }
    });

  context.subscriptions.push(
    mover("vaultSecret.moveToVault", async () => ({ scope: "one" })),
    mover("vaultSecret.moveAllToVault", async () => ({ scope: "all" })),
    mover("vaultSecret.moveToVaultAs", async (located) => (await loaded()).askForChoice(world, located)),
    command("vaultSecret.ignore", async (located) => (await loaded()).ignore(world, located)),
    command("vaultSecret.showRevoke", async (located) => (await loaded()).showRevoke(located)),
    languages.registerCodeActionsProvider(
      "*",
      {
        async provideCodeActions(document, range, context) {
          const isHere = documents
            .findings(document)
            .some((finding) => rangeOf(document, finding).intersection(range) !== undefined);
          return isHere ? (await loaded()).actionsFor(world, document, range, context) : [];
        },
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );
}
