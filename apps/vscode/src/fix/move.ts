import { randomUUID } from "node:crypto";
import type { Redacted } from "@vault-secret/core";
import { parseRefs, setRef } from "@vault-secret/core/refs";
import { rewrite } from "@vault-secret/rewrite";
import { type CancellationToken, l10n, Uri, workspace } from "vscode";
import type { Documents } from "../detection/documents.ts";
import { setting } from "../settings.ts";
import type { VaultClient } from "../vault/vault-client.ts";
import { placeOf, refreshSecrets, type VaultAccess } from "../vault-access.ts";
import { read, type Scope, type SpansOf, saveAll, spansOfKey, swapHost } from "./editor.ts";
import { keyNow, type Located } from "./locate.ts";
import { freeVariable, projectPrefix, secretName } from "./names.ts";
import { exists, packageFolder } from "./package-folder.ts";
import { difference, type Plan, planEdits } from "./plan.ts";
import { type SwapResult, swap } from "./swap.ts";

/** What a person may choose; everything else has a good answer. */
export interface Choice {
  readonly scope: Scope;
  readonly variable?: string;
  readonly secret?: string;
  readonly vault?: "local" | "aws";
}

/** All that is known before anything is stored. */
export interface Preparation {
  readonly located: Located;
  readonly spansOf: SpansOf;
  /** Documents that are changed. */
  readonly uris: readonly string[];
  readonly refsUri: Uri;
  readonly variable: string;
  readonly secret: string;
  /** What names of the same project begin with, to look for the key there; "" if it shall not be looked for. */
  readonly prefix: string;
  readonly vault: "local" | "aws";
  readonly plan: Plan;
}

/** Where the key is now, and the reference to it. */
export interface Stored {
  readonly reference: string;
  readonly secret: string;
  readonly variable: string;
  readonly place: string;
  readonly isReused: boolean;
  /** For finding copies of it. */
  readonly value: Redacted;
}

/** Looks at everything and changes nothing. Undefined if there is no folder for the reference. */
export async function prepare(
  documents: Documents,
  located: Located,
  choice: Choice,
): Promise<Preparation | undefined> {
  const { document, finding, site } = located;
  const folder = await packageFolder(document.uri);
  if (!folder) return undefined;
  const refsUri = Uri.joinPath(folder, "vault.refs");
  const taken = new Set(parseRefs(await textOf(refsUri)).entries.map(({ name }) => name));
  const uris = choice.scope === "all" ? urisWith(documents, site.group, document.uri.toString()) : [site.uri];
  const spansOf = spansOfKey(documents, site, choice.scope);
  const targets = await Promise.all(
    uris.map(async (uri) => read(await workspace.openTextDocument(Uri.parse(uri, true)), spansOf)),
  );
  const wanted = choice.variable ?? freeVariable(finding.envName, (name) => taken.has(name));
  const planned = planEdits(targets, wanted, rewrite);
  // Some files are read under a name of their own, such as TF_VAR_ of Terraform.
  const variable = (planned.grade === "refuse" && planned.reasons[0]?.variable) || wanted;
  const parts = {
    env: setting("environment"),
    project: folder.path.slice(folder.path.lastIndexOf("/") + 1),
    provider: finding.provider,
    variable,
  };
  return {
    located,
    spansOf,
    uris,
    refsUri,
    variable,
    secret: choice.secret ?? secretName(setting("nameTemplate"), parts),
    // Whoever chose a name wants the key to be there.
    prefix: choice.secret === undefined ? projectPrefix(setting("nameTemplate"), parts) : "",
    vault: choice.vault ?? setting("vault"),
    plan: variable === wanted ? planned : planEdits(targets, variable, rewrite),
  };
}

/** Puts the key into the vault, or finds that it is there, and looks again. Throws VaultFailure. */
export async function store(
  { documents, vaults }: { readonly documents: Documents; readonly vaults: VaultAccess },
  preparation: Preparation,
  token: CancellationToken,
): Promise<Stored> {
  const { located, variable, secret, prefix, vault } = preparation;
  const abort = new AbortController();
  const { signal } = abort;
  const listener = token.onCancellationRequested(() => abort.abort());
  try {
    const client = await vaults.client(vault);
    const place = placeOf(client);
    const key = keyNow(documents, located);
    if (key === undefined) throw new Error(l10n.t("The key is not in the file any more. Nothing was stored."));
    const value = await vaults.redact(key, variable);
    const equal = await findEqual(client, value, prefix, signal);
    if (equal) {
      const known = parseRefs(await textOf(preparation.refsUri)).entries.find(
        ({ reference }) => reference === equal.reference,
      );
      return { ...equal, secret: equal.name, variable: known?.name ?? variable, place, isReused: true, value };
    }
    const tags = { "vault-secret:provider": located.finding.provider, "vault-secret:env": setting("environment") };
    const stored = await client.store({ name: secret, variable, value, token: randomUUID(), tags }, { signal });
    await client.verify(stored, value, { signal });
    refreshSecrets();
    return { reference: stored.reference, secret, variable, place, isReused: stored.outcome === "reused", value };
  } finally {
    listener.dispose();
  }
}

/** Puts the variable in place of the key and the reference into `vault.refs`. The key is in the vault already. */
export async function replace(
  { spansOf, uris, refsUri }: Pick<Preparation, "spansOf" | "uris" | "refsUri">,
  { variable, reference }: Pick<Stored, "variable" | "reference">,
): Promise<{ readonly result: SwapResult; readonly unsaved: readonly string[] }> {
  const isNew = !(await exists(refsUri));
  // One edit of several texts is all or nothing, but a file that it creates stays.
  if (isNew) await workspace.fs.writeFile(refsUri, new Uint8Array());
  const dirty = new Set(workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()));
  const result = await swap(swapHost(spansOf), {
    uris,
    refsUri: refsUri.toString(),
    plan: (targets) => planEdits(targets, variable, rewrite),
    planRefs: (text) => difference(text, setRef(text, variable, reference)),
  });
  if (result.outcome !== "done") {
    if (isNew) await workspace.fs.delete(refsUri);
    return { result, unsaved: [] };
  }
  const changed = result.plan.documents.map(({ uri }) => uri);
  return { result, unsaved: await saveAll([...changed, refsUri.toString()], dirty) };
}

/** Compares in memory only, and only what this identity may read. Whoever may not list just stores another one. */
async function findEqual(client: VaultClient, value: Redacted, prefix: string, signal: AbortSignal) {
  if (prefix === "") return undefined;
  try {
    const candidates = await client.list(prefix, { signal });
    return await client.findEqual(
      value,
      candidates.filter(({ deletedDate }) => !deletedDate).map(({ name }) => name),
      { signal },
    );
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "denied") return undefined;
    throw error;
  }
}

function urisWith(documents: Documents, group: string, first: string): string[] {
  const others = documents
    .all()
    .filter(({ findings }) => findings.some((finding) => finding.group === group))
    .map(({ document }) => document.uri.toString());
  return [first, ...others.filter((uri) => uri !== first)];
}

async function textOf(uri: Uri): Promise<string> {
  return (await exists(uri)) ? (await workspace.openTextDocument(uri)).getText() : "";
}
