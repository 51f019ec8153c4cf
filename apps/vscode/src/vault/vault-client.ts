import type { KeyAlias, Redacted } from "@vault-secret/core";
import type { LocalAwsOptions } from "@vault-secret/local-aws";
import type { VaultFailure } from "./failure.ts";

/*
 * What a vault does for the rest of the extension. Types only, so that the small bundle can import them; aws.ts is the
 * bundle that is loaded at first use. Every asynchronous member throws VaultFailure (failure.ts) and nothing else.
 */

/** Empty texts count as not set. All of these are machine-scoped settings. */
export interface VaultSettings {
  /** local: the embedded vault of this user, shared with the command line and other windows. */
  readonly vault: "local" | "aws";
  /** Of the AWS configuration files. AWS only. */
  readonly profile?: string | undefined;
  /** Default: of the profile; local: us-east-1. */
  readonly region?: string | undefined;
  /** Key id, alias or ARN for new secrets. Default: AWS's own key for secrets. */
  readonly kmsKey?: string | undefined;
  /** An https address, or http on 127.0.0.1. AWS only. */
  readonly endpoint?: string | undefined;
}

/** What the editor does for a vault. */
export interface VaultHost {
  /** Asks a person for the six digits of this MFA device. Undefined cancels the call that needs them. */
  readonly askMfaCode?: ((serial: string) => Promise<string | undefined>) | undefined;
  /** Of the embedded vault; for tests. */
  readonly local?: LocalAwsOptions | undefined;
}

export interface CallOptions {
  /** Ends the wait with VaultFailure("cancelled"). A write that was sent may still happen; its token makes a repetition safe. */
  readonly signal?: AbortSignal | undefined;
}

export interface VaultClient {
  readonly kind: "local" | "aws";
  readonly region: string;
  /** As in the settings. */
  readonly kmsKey: string | undefined;
  /** Whom the vault takes us for. Needs no permission, and is the cheapest proof that the sign-in works. */
  identity(o?: CallOptions): Promise<VaultIdentity>;
  /** KMS keys by their aliases, without those of AWS's own services. For choosing one. */
  keys(o?: CallOptions): Promise<readonly KeyAlias[]>;
  /** Secrets whose names begin so, sorted by name; "" for all. */
  list(prefix: string, o?: CallOptions): Promise<readonly SecretItem[]>;
  /** VaultFailure("not-found") if there is none. Reads no value. `ref` is a reference, a name or an ARN, here and below. */
  describe(ref: string, o?: CallOptions): Promise<SecretItem>;
  /** Names of the top-level fields, [] if the secret is no JSON object. Reads the value, which stays in memory and is let go. */
  fields(ref: string, o?: CallOptions): Promise<readonly string[]>;
  /**
   * Creates a secret `{"<variable>": "<value>"}`. The same token twice creates once. VaultFailure("name-taken") and
   * ("pending-deletion") leave everything as it is.
   */
  create(secret: NewSecret, o?: CallOptions): Promise<StoredSecret>;
  /**
   * Sets one field of an existing JSON secret and keeps the others, also those that somebody else writes at the same
   * time. VaultFailure("name-taken") if the field has another value; if it has this one, it is reused.
   */
  addField(secret: NewField, o?: CallOptions): Promise<StoredSecret>;
  /** `create`, and where the name is taken, `addField`: what a person means by "store this as …". */
  store(secret: NewSecret, o?: CallOptions): Promise<StoredSecret>;
  /** Of the candidates that this identity may read, the first that holds this value. Compared in memory only. */
  findEqual(value: Redacted, candidates: readonly string[], o?: CallOptions): Promise<EqualSecret | undefined>;
  /**
   * Looks again: ARN, KMS key, and the value if this identity may read it. VaultFailure("changed") or ("kms-key") if
   * anything is not as it should be. Edit nothing before this.
   */
  verify(stored: StoredSecret, value: Redacted, o?: CallOptions): Promise<Verified>;
  /** A new current version with this value; of a reference with a field, that field only. */
  rotate(
    ref: string,
    value: Redacted,
    o?: CallOptions & { readonly token?: string | undefined },
  ): Promise<StoredSecret>;
  /**
   * The values for a program about to start. All or nothing: the failure names the first variable that has none.
   * Variables that change how programs start are refused.
   */
  getForRun(refs: readonly RunEntry[], o?: CallOptions): Promise<ReadonlyMap<string, Redacted>>;
  /**
   * Copies secrets into another vault under the same names; nothing is removed or replaced, and one that cannot be
   * copied does not stop the others. References to them then need the Region of that vault: `inRegion` (reference.ts).
   */
  copyTo(target: VaultClient, secrets: readonly SecretItem[], o?: CopyOptions): Promise<readonly CopiedSecret[]>;
  /** The secret's page in AWS's console; undefined for the local vault, an own endpoint and a sealed value. */
  consoleUrl(ref: string): string | undefined;
  /** Lets go of connections and of the local vault. */
  dispose(): Promise<void>;
}

export interface VaultIdentity {
  readonly kind: "local" | "aws";
  readonly account: string;
  readonly arn: string;
  readonly region: string;
  readonly profile: string | undefined;
  /** Set when it is not AWS's own. */
  readonly endpoint: string | undefined;
}

export interface SecretItem {
  readonly name: string;
  readonly arn: string;
  readonly region: string;
  /** Undefined: AWS's own key for secrets. */
  readonly kmsKeyId: string | undefined;
  /** Undefined where the secret has no current value, and in lists. */
  readonly versionId: string | undefined;
  readonly createdDate: Date | undefined;
  readonly lastChangedDate: Date | undefined;
  readonly lastRotatedDate: Date | undefined;
  readonly rotationEnabled: boolean;
  /** Set while it is scheduled for deletion. */
  readonly deletedDate: Date | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

export interface NewSecret extends NewField {
  /** Default: the setting. */
  readonly kmsKey?: string | undefined;
  /** Nothing computed from the value. */
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

export interface NewField {
  readonly name: string;
  /** Becomes the name of the field. */
  readonly variable: string;
  readonly value: Redacted;
  /** Made once per attempt of a person, such as a UUID: 32 to 64 letters, digits and hyphens. */
  readonly token: string;
}

export interface StoredSecret {
  /** Stands in `vault.refs`: with Region and field. */
  readonly reference: string;
  readonly name: string;
  readonly arn: string;
  readonly versionId: string;
  readonly region: string;
  /** KMS key that was asked for; undefined: none in particular. */
  readonly kmsKey: string | undefined;
  readonly outcome: "created" | "added" | "reused" | "rotated";
}

export interface EqualSecret {
  /** With Region, and with the field unless the whole secret is the value. */
  readonly reference: string;
  readonly name: string;
  readonly field: string | undefined;
}

export interface Verified {
  readonly arn: string;
  readonly kmsKeyId: string | undefined;
  /** False: this identity may write but not read, so nobody compared. */
  readonly compared: boolean;
}

export interface CopyOptions extends CallOptions {
  /** Default: that of the target. */
  readonly kmsKey?: string | undefined;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** copied: made and read back. same: it was there with this value. taken: another value has this name there, and stays. */
export type CopiedSecret =
  | { readonly name: string; readonly outcome: "copied" | "same" | "taken" }
  | { readonly name: string; readonly outcome: "failed"; readonly failure: VaultFailure };

export interface RunEntry {
  /** Of the environment variable. */
  readonly name: string;
  readonly reference: string;
  /** Of `vault.<env>.refs`. A sealed value opens only for the variable and environment it was sealed for. */
  readonly env?: string | undefined;
}
