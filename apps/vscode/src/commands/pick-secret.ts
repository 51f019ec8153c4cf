import { formatReference } from "@vault-secret/core";
import { l10n } from "vscode";
import { askOption, type Option, type Step, walk } from "../steps.ts";
import type { SecretItem, VaultClient } from "../vault/vault-client.ts";

export interface PickedReference {
  readonly reference: string;
  readonly name: string;
  /** "" for the whole value. */
  readonly field: string;
  /** To the questions after the secret and the field. */
  readonly answers: readonly string[];
}

/** A row of the view of secrets, which commands get as argument. */
function secretNameOf(argument: unknown): string | undefined {
  const name = argument instanceof Object && "secretName" in argument ? argument.secretName : undefined;
  return typeof name === "string" ? name : undefined;
}

/** Asks for a secret, unless the argument is one, and for one of its fields. Then come other questions. */
export async function pickReference(
  vault: VaultClient,
  title: string,
  argument?: unknown,
  others: readonly Step[] = [],
): Promise<PickedReference | undefined> {
  const given = secretNameOf(argument);
  const secrets =
    given === undefined ? vault.list("").then((list) => list.map(optionOf)) : [{ id: given, label: given }];
  const answers = await walk(title, [
    (frame, [name = given]) => askOption(frame, l10n.t("Secret"), secrets, name),
    (frame, [name = "", field]) => askOption(frame, l10n.t("Field of {0}", name), fieldsOf(vault, name), field),
    ...others,
  ]);
  if (!answers) return undefined;
  const [name = "", field = "", ...rest] = answers;
  const spelled = field === "" ? {} : { field: { form: "name" as const, name: field } };
  const reference = formatReference({ kind: "secret", secretId: name, region: vault.region, ...spelled });
  return { reference, name, field, answers: rest };
}

function optionOf({ name, region, deletedDate }: SecretItem): Option {
  return { id: name, label: name, description: deletedDate ? l10n.t("scheduled for deletion") : region };
}

async function fieldsOf(vault: VaultClient, name: string): Promise<Option[]> {
  const fields = await vault.fields(name);
  return fields.length > 0
    ? fields.map((field) => ({ id: field, label: field }))
    : [{ id: "", label: l10n.t("The whole value") }];
}
