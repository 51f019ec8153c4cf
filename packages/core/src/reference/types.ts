/** What a reference points at. Plain data: compare it, store it, build it by hand. */
export type Reference = SecretReference | SealedReference;

/** A secret in Secrets Manager, or one field of it. */
export interface SecretReference {
  readonly kind: "secret";
  /** Name or ARN. */
  readonly secretId: string;
  /** Parsed references to an ARN always have the ARN's own Region here. Undefined: the host's default Region. */
  readonly region?: string;
  /** At most one of stage and version. Neither means AWSCURRENT. */
  readonly versionStage?: string;
  readonly versionId?: string;
  readonly field?: SecretField;
}

/** `name`: a literal top-level field of a JSON object. `pointer`: an RFC 6901 path of at least one token, unescaped. */
export type SecretField =
  | { readonly form: "name"; readonly name: string }
  | { readonly form: "pointer"; readonly tokens: readonly string[] };

/** A value sealed by KMS that stands in the text itself. See sealed-text.ts for the two forms. */
export interface SealedReference {
  readonly kind: "sealed";
  readonly form: "blob" | "envelope";
  readonly text: string;
  /** Key id, alias (`alias/…`) or ARN. Undefined: the key pinned in the configuration. */
  readonly key?: string;
  /** Parsed references whose key is an ARN always have the ARN's own Region here. */
  readonly region?: string;
  /**
   * Pairs of encryption context that the text adds. It is not trusted: whoever opens the value must refuse a pair
   * that contradicts the place of use (`app`, `name`, `env`) and never let it replace one.
   */
  readonly context: Readonly<Record<string, string>>;
}

/** own: `aws-sm://` and `aws-kms:`; arn: the bare ARN; ecs: ARN with suffix; cfn: CloudFormation; vals: `ref+aws…://`. */
export type ReferenceForm = "own" | "arn" | "ecs" | "cfn" | "vals";
