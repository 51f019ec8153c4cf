import { ConfigurationTarget, l10n, window, workspace } from "vscode";
import type { World } from "../fix/fixes.ts";
import { setting } from "../settings.ts";
import { askOption, askText, type Option, walk } from "../steps.ts";
import { placeOf, type VaultAccess } from "../vault-access.ts";

/** Asks where new secrets are stored and writes it into the settings of this machine. */
export async function switchVault({ vaults }: World): Promise<void> {
  const title = l10n.t("Switch Vault");
  const kinds = [
    { id: "local", label: l10n.t("Vault on this machine"), description: l10n.t("needs no account") },
    { id: "aws", label: l10n.t("AWS Secrets Manager"), description: l10n.t("your own account") },
  ];
  const kind = await walk(title, [(frame) => askOption(frame, l10n.t("Where secrets are"), kinds, setting("vault"))]);
  if (!kind) return;
  if (kind[0] === "local") {
    await write({ vault: "local", kmsKey: "" });
  } else {
    const place = await walk(title, [
      (frame, [profile = setting("profile")]) =>
        askText(frame, {
          prompt: l10n.t("Profile of your AWS configuration. Empty: the default one."),
          value: profile,
          fault: () => undefined,
        }),
      (frame, [, region = setting("region")]) =>
        askText(frame, {
          prompt: l10n.t("AWS Region, such as eu-west-1. Empty: that of the profile."),
          value: region,
          fault: (text) => (/^(?:[a-z]{2,5}(?:-[a-z]+)+-\d)?$/.test(text) ? undefined : l10n.t("That is no Region.")),
        }),
    ]);
    if (!place) return;
    const [profile = "", region = ""] = place;
    await write({ vault: "aws", profile, region, kmsKey: "" });
    await chooseKey(vaults, title);
  }
  const client = await vaults.client();
  const { account } = await client.identity();
  await window.showInformationMessage(l10n.t("New secrets go to {0}, account {1}.", placeOf(client), account));
}

async function chooseKey(vaults: VaultAccess, title: string): Promise<void> {
  const keys = vaults.client().then(async (client): Promise<Option[]> => {
    const own = await client.keys();
    const usual = { id: "", label: l10n.t("AWS's own key for Secrets Manager") };
    return [usual, ...own.map(({ alias }) => ({ id: alias, label: alias }))];
  });
  const answer = await walk(title, [(frame) => askOption(frame, l10n.t("KMS key of new secrets"), keys)]);
  if (answer) await write({ kmsKey: answer[0] ?? "" });
}

async function write(settings: Readonly<Record<string, string>>): Promise<void> {
  const configuration = workspace.getConfiguration("vaultSecret");
  for (const [name, value] of Object.entries(settings))
    await configuration.update(name, value || undefined, ConfigurationTarget.Global);
}
