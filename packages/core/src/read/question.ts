import type { SecretAddress } from "../aws/calls-read.ts";
import type { Site, Sites } from "../aws/site.ts";
import { VaultError } from "../errors/errors.ts";
import type { Settings } from "../options.ts";
import { formatReference, parseReference } from "../reference/reference.ts";
import type { Reference, SealedReference, SecretReference } from "../reference/types.ts";
import type { PlaceOfUse } from "../verbs.ts";
import type { BatchReader } from "./batch.ts";
import type { Source } from "./cache.ts";
import { type Held, type Pick, pick } from "./held.ts";
import { fieldText, selectField } from "./json-field.ts";
import { createSealedReader, type SealedReader } from "./sealed-reader.ts";

/** A reference, or its text in any spelling. */
export type Ref = string | Reference;

/** A reference made ready: what to ask AWS, and what to pick from the answer. */
export interface Question {
  readonly source: Source;
  /** Throws VaultError if the field is not there. */
  pick(held: Held): Pick;
}

/** Turns references into questions. Throws VaultError for what cannot be asked. */
export function createAsker(settings: Settings, sites: Sites, readSecret: BatchReader) {
  const openSealed = createSealedReader(sites, settings.deadlineMs);
  return (ref: Ref, place?: PlaceOfUse): Question => {
    const reference = toReference(ref);
    const site = sites.at(reference.region);
    return reference.kind === "secret"
      ? secretQuestion(reference, site, readSecret)
      : sealedQuestion(reference, site, openSealed, settings, place);
  };
}

export function toReference(ref: Ref): Reference {
  // A reference built by hand is checked as strictly as a text.
  return parseReference(typeof ref === "string" ? ref : formatReference(ref));
}

/** For people. */
export function spell(ref: Ref): string {
  if (typeof ref === "string") return ref;
  try {
    return formatReference(ref);
  } catch {
    return "(a reference that is not valid)";
  }
}

/** Throws VaultError("INVALID_REFERENCE") for a sealed value: the verb is about a secret in Secrets Manager. */
export function toSecretReference(ref: Ref): SecretReference {
  const reference = toReference(ref);
  if (reference.kind === "secret") return reference;
  throw new VaultError(
    "INVALID_REFERENCE",
    {},
    { hint: "This works on a secret in Secrets Manager (aws-sm://…), not on a sealed value." },
  );
}

export function toAddress({ secretId, versionId, versionStage }: SecretReference): SecretAddress {
  return { secretId, versionId, versionStage: versionStage ?? (versionId === undefined ? "AWSCURRENT" : undefined) };
}

/** The place of use with the vault's own `app`, and without what is not set. */
export function toContext(place: PlaceOfUse | undefined, settings: Settings): Record<string, string> {
  if (place === undefined)
    throw new VaultError(
      "INVALID_OPTION",
      { option: "context" },
      { hint: "A sealed value opens only for its place of use: pass context with the name of the variable or secret." },
    );
  const pairs = Object.entries({ ...place, app: place.app ?? settings.app });
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

function secretQuestion(reference: SecretReference, site: Site, readSecret: BatchReader): Question {
  const address = toAddress(reference);
  const { secretId, versionId, versionStage } = address;
  const { region } = site.clients;
  const { field } = reference;
  const path = field === undefined ? "" : fieldText(field);
  const source: Source = {
    site,
    key: JSON.stringify([secretId, versionId ?? null, versionStage ?? null]),
    secretId,
    subject: secretId,
    load: async () => {
      const { secret, identity } = await readSecret(site, address);
      const { raw, ...where } = secret;
      return { raw, identity, info: { ...where, secretId, region } };
    },
  };
  if (field === undefined) return { source, pick: (held) => pick(held, held.info.name, "", whole) };
  const select = (raw: string) => selectField(raw, field, { secretId, region });
  return { source, pick: (held) => pick(held, `${held.info.name}#${path}`, `${field.form} ${path}`, select) };
}

function sealedQuestion(
  reference: SealedReference,
  site: Site,
  openSealed: SealedReader,
  settings: Settings,
  place: PlaceOfUse | undefined,
): Question {
  const context = toContext(place, settings);
  const keyId = reference.key ?? settings.kmsKeyId;
  const { name = "sealed value" } = context;
  const pairs = Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1));
  const source: Source = {
    site,
    key: JSON.stringify(["sealed", formatReference(reference), keyId ?? null, pairs]),
    secretId: name,
    subject: reference.text,
    load: () => openSealed(site, reference, { keyId, context }),
  };
  return { source, pick: (held) => pick(held, name, "", whole) };
}

function whole(raw: string): string {
  return raw;
}
