/** How bad a leak of this kind is. */
export type Severity = "critical" | "high" | "medium" | "low";

/** How sure we are that it is a key. */
export type Confidence = "high" | "medium" | "low";

/** A hard-coded key. It says where the key is and never holds it. */
export interface Finding {
  /** Id of the rule, such as `openai-project-key`. */
  readonly ruleId: string;
  /** Name of the provider for people, such as `OpenAI`. */
  readonly provider: string;
  /** What kind of key, such as `project API key`. */
  readonly kind: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** First UTF-16 unit of the key alone, without quotes, `Bearer ` or assignment. */
  readonly start: number;
  /** UTF-16 unit after the key. */
  readonly end: number;
  /** Suggested environment variable, such as `OPENAI_API_KEY`. */
  readonly envName: string;
  /** Page of the provider about this kind of key. */
  readonly docsUrl: string;
  /** Page where the key is revoked. */
  readonly revokeUrl: string;
  /** The same for equal keys of one run, if the host passed `hmac`. */
  readonly group?: string;
}
