import type { VaultError } from "./errors/errors.ts";
import type { Redacted } from "./redacted.ts";
import type { SecretValue } from "./secret-value.ts";

/* What goes into the vault's verbs and comes out of them. Nothing here but SecretValue and Redacted holds a value. */

/** Where a sealed value is used. It opens only where it was sealed for. */
export interface PlaceOfUse {
  /** Default: the vault's `app`. */
  readonly app?: string | undefined;
  /** Name of the variable or secret. */
  readonly name: string;
  readonly env?: string | undefined;
  readonly [extra: string]: string | undefined;
}

export interface ReadOptions {
  /** Ends this call's wait with VaultError("ABORTED"); others that wait for the same value go on. */
  readonly signal?: AbortSignal | undefined;
  /** Asks AWS now, and never answers with a stale value. Default false. */
  readonly refresh?: boolean | undefined;
  /** Needed for sealed values. */
  readonly context?: PlaceOfUse | undefined;
}

export interface UseOptions extends ReadOptions {
  /** Whether the key was refused. Default: the error's HTTP status is 401. */
  readonly isAuthFailure?: ((error: unknown) => boolean) | undefined;
}

export type ReadResult =
  | { readonly reference: string; readonly ok: true; readonly value: SecretValue }
  | { readonly reference: string; readonly ok: false; readonly error: VaultError };

export interface RegionOption {
  /** Default: the host's default Region. */
  readonly region?: string | undefined;
}

export interface PageOptions extends RegionOption {
  /** Items per page, 1 to 100. Default: AWS's own. */
  readonly limit?: number | undefined;
  readonly nextToken?: string | undefined;
}

export interface ListOptions extends PageOptions {
  /** All must match; of the values of one filter, any. Keys: name, description, tag-key, tag-value, primary-region, owning-service, all. */
  readonly filters?: readonly { readonly key: string; readonly values: readonly string[] }[] | undefined;
  /** Also secrets in their deletion window. Default false. */
  readonly includePlannedDeletion?: boolean | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Pass it in to get the next page; undefined on the last. */
  readonly nextToken?: string | undefined;
}

export interface SecretSummary {
  readonly arn: string;
  readonly name: string;
  readonly region: string;
  readonly description?: string | undefined;
  /** Undefined: AWS's own key for secrets. */
  readonly kmsKeyId?: string | undefined;
  readonly rotationEnabled: boolean;
  readonly createdDate?: Date | undefined;
  readonly lastChangedDate?: Date | undefined;
  readonly lastAccessedDate?: Date | undefined;
  readonly lastRotatedDate?: Date | undefined;
  readonly nextRotationDate?: Date | undefined;
  /** Set while it is scheduled for deletion. */
  readonly deletedDate?: Date | undefined;
  readonly primaryRegion?: string | undefined;
  readonly owningService?: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

export interface SecretDescription extends SecretSummary {
  /** Stages of each version that has one. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
}

export interface CreateInput extends RegionOption {
  readonly name: string;
  readonly value: string | Redacted;
  readonly description?: string | undefined;
  /** Default: the vault's `kmsKeyId`, else AWS's own key for secrets. */
  readonly kmsKeyId?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  /** Becomes the version id; the same token and value twice write once. 32 to 64 letters, digits, hyphens. */
  readonly token?: string | undefined;
}

export interface PutOptions {
  /** As of CreateInput. */
  readonly token?: string | undefined;
  /** Default: AWSCURRENT moves to the new version. */
  readonly versionStages?: readonly string[] | undefined;
}

export interface WriteResult {
  readonly arn: string;
  readonly name: string;
  readonly versionId: string;
  readonly region: string;
  readonly created: boolean;
}

export interface RemoveOptions {
  /** How long it can be restored, 7 to 30. Default 30. */
  readonly recoveryWindowDays?: number | undefined;
  /** Deletes at once and for good. Default false. */
  readonly force?: boolean | undefined;
}

export interface StageMove {
  readonly stage: string;
  readonly toVersionId: string;
  /** The version that has the stage now, if one has. */
  readonly fromVersionId?: string | undefined;
}

/** The outcome of a dry run: everything about the value but the value. */
export interface TestResult {
  readonly arn: string;
  readonly name: string;
  readonly region: string;
  readonly versionId: string;
  readonly versionStages: readonly string[];
  /** Of the value that a read would give; 0 if the field is not there. */
  readonly length: number;
  /** Undefined if the reference names no field. */
  readonly fieldFound: boolean | undefined;
  /** Undefined for AWS's own key, or if this identity may not describe the secret. */
  readonly kmsKeyId?: string | undefined;
}

export interface SealInput extends RegionOption {
  /** Default: the vault's `kmsKeyId`. */
  readonly keyId?: string | undefined;
  readonly context: PlaceOfUse;
}

export interface KeyDescription {
  readonly keyId: string;
  readonly arn: string;
  /** As asked for, if it was an alias. */
  readonly alias?: string | undefined;
  /** "Enabled", "Disabled", "PendingDeletion" and others of AWS. */
  readonly state: string;
  readonly manager: "AWS" | "CUSTOMER";
  readonly rotationEnabled?: boolean | undefined;
  readonly rotationPeriodDays?: number | undefined;
}

export interface KeyAlias {
  readonly alias: string;
  readonly arn: string;
  readonly keyId?: string | undefined;
}

export interface CallerIdentity {
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
}
