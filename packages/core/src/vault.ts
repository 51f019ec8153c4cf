/// <reference lib="esnext.disposable" preserve="true" />

import { createSites } from "./aws/site.ts";
import { VaultError } from "./errors/errors.ts";
import { createInspector, type Inspector } from "./inspector.ts";
import { resolveOptions, type VaultOptions } from "./options.ts";
import { createBatchReader } from "./read/batch.ts";
import { createCache } from "./read/cache.ts";
import { fieldNames } from "./read/json-field.ts";
import { createAsker, type Ref, toContext, toReference, toSecretReference } from "./read/question.ts";
import { createReader, type Reader } from "./read/reader.ts";
import { createUse, type Use } from "./read/use.ts";
import { Redacted, redact } from "./redacted.ts";
import type { SealedReference } from "./reference/types.ts";
import { openValue, resealValue, sealValue } from "./sealed/seal.ts";
import type { PlaceOfUse, SealInput } from "./verbs.ts";
import { createWriter, type Writer } from "./writer.ts";

export type { Ref } from "./read/question.ts";

/** Every verb is asynchronous and throws VaultError, unless it says otherwise. */
export interface Vault extends Inspector, Writer {
  /** The value, from the cache while it is fresh. */
  get: Reader["get"];
  /** The value if it is there without waiting: fresh, or stale in an outage. Synchronous, never asks AWS. */
  peek: Reader["peek"];
  /** All values, in the order asked for, each with its own outcome. Throws for none of them. */
  getMany: Reader["getMany"];
  /** Hands the key to `fn`; after an authentication failure asks AWS once and tries a changed key once. */
  use: Use;
  /** Top-level field names of a JSON secret, [] for any other. Never a value. */
  fields(ref: Ref): Promise<string[]>;
  /** Encrypts a value for one place of use. The reference it gives, `aws-kms:…`, is safe to commit. */
  seal(value: string | Redacted, o: SealInput): Promise<string>;
  /** The value of a sealed reference, if it was sealed for this place of use. Not cached; `get` is. */
  open(ref: Ref, o: { readonly context: PlaceOfUse }): Promise<Redacted>;
  /** The same value under another KMS key, re-encrypted by KMS: no plaintext leaves it. Gives the new reference. */
  reseal(ref: Ref, o: { readonly toKeyId: string; readonly context: PlaceOfUse }): Promise<string>;
  /** Forgets what is cached of the secret, all versions and fields. Synchronous. */
  evict(ref: Ref): void;
  /** Wipes every cached value and closes the clients. Later reads throw VaultError("DISPOSED"). Synchronous. */
  dispose(): void;
  [Symbol.dispose](): void;
}

/** Throws VaultError("INVALID_OPTION"). Makes no call and no clients until it is used. */
export function createVault(options: VaultOptions): Vault {
  const settings = resolveOptions(options);
  const { deadlineMs } = settings;
  const sites = createSites(settings.aws, (site) => cache.changeSigner(site));
  const ask = createAsker(settings, sites, createBatchReader(sites, deadlineMs, settings.onEvent));
  const reader = createReader(settings, () => cache, ask);
  const cache = createCache(settings, reader.forget);

  async function fields(ref: Ref): Promise<string[]> {
    const { field: _, ...whole } = toSecretReference(ref);
    return fieldNames((await reader.get(whole)).reveal());
  }

  async function seal(value: string | Redacted, o: SealInput): Promise<string> {
    const keyId = o.keyId ?? settings.kmsKeyId;
    if (keyId === undefined) throw missingKey();
    const context = toContext(o.context, settings);
    const plain = value instanceof Redacted ? value : redact(value, o.context.name);
    return sealValue(sites.at(o.region).clients, plain, { keyId, context, deadlineMs });
  }

  async function open(ref: Ref, o: { readonly context: PlaceOfUse }): Promise<Redacted> {
    const reference = toSealedReference(ref);
    return openValue(sites.at(reference.region).clients, reference, placed(o.context));
  }

  async function reseal(ref: Ref, o: { readonly toKeyId: string; readonly context: PlaceOfUse }): Promise<string> {
    const reference = toSealedReference(ref);
    const { toKeyId, context } = o;
    return resealValue(sites.at(reference.region).clients, reference, { ...placed(context), toKeyId });
  }

  /** The vault's own key is for references that name none. */
  function placed(place: PlaceOfUse) {
    const { kmsKeyId } = settings;
    const pinned = kmsKeyId === undefined ? {} : { keyId: kmsKeyId };
    return { ...pinned, context: toContext(place, settings), deadlineMs };
  }

  function evict(ref: Ref): void {
    const reference = toReference(ref);
    const { place } = sites.at(reference.region);
    const id = reference.kind === "secret" ? reference.secretId : reference.text;
    cache.evict(
      ({ site, subject }, info) => site.place === place && (subject === id || info?.name === id || info?.arn === id),
    );
  }

  function dispose(): void {
    reader.close();
    cache.dispose();
    sites.destroy();
  }

  return {
    get: reader.get,
    peek: reader.peek,
    getMany: reader.getMany,
    use: createUse(settings, reader, cache, ask),
    fields,
    seal,
    open,
    reseal,
    evict,
    dispose,
    [Symbol.dispose]: dispose,
    ...createInspector(settings, sites),
    ...createWriter(settings, sites, cache),
  };
}

function missingKey(): VaultError {
  const hint = "Name a KMS key (an id, alias or ARN), or set kmsKeyId for the vault.";
  return new VaultError("INVALID_OPTION", { option: "keyId" }, { hint });
}

function toSealedReference(ref: Ref): SealedReference {
  const reference = toReference(ref);
  if (reference.kind === "sealed") return reference;
  throw new VaultError(
    "INVALID_REFERENCE",
    {},
    { hint: "This opens sealed values (aws-kms:…); read a secret with get." },
  );
}
