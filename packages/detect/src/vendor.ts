import type { Confidence, Severity } from "./finding.ts";

/** What a provider is for; it decides how the risk is worded. */
export type Category =
  | "ai"
  | "voice"
  | "data" // vector stores, databases, search
  | "automation"
  | "cloud"
  | "code" // version control, packages, CI
  | "messaging"
  | "payment"
  | "productivity"
  | "monitoring"
  | "identity"
  | "commerce"
  | "generic";

/** One provider and its kinds of keys: a file of `rules/`. */
export interface Vendor {
  /** For people: `OpenAI`. */
  readonly name: string;
  readonly category: Category;
  /** Environment variable that its own documentation uses: `OPENAI_API_KEY`. */
  readonly env: string;
  /** Page about the keys. */
  readonly docs: string;
  /** Page where a key is revoked. */
  readonly revoke: string;
  readonly rules: readonly Rule[];
}

/** One kind of key: by its shape, or by structure. */
export interface Rule {
  /** Kebab-case, begins with the vendor's: `openai-project-key`. */
  readonly id: string;
  /** For people, after the provider's name: `project API key`. */
  readonly kind: string;
  /** How the key looks; the grammar stands in shape.ts. Several are tried in turn. */
  readonly shape?: string | readonly string[];
  /** Found by structure instead of shape: private keys, URLs with passwords, pairs. */
  readonly structure?: Structure;
  /**
   * Words of which one must stand nearby, in lower case; a space stands for `-`, `_`, `.`, a space or nothing.
   * Needed when the shape has no literal part.
   */
  readonly near?: readonly string[];
  /** What the shape cannot say: a checksum, a decoded claim. Gets the key alone. */
  readonly check?: (key: string) => boolean;
  /** Default `high`. */
  readonly severity?: Severity;
  /** Default `high`; `medium` for a shape without a literal part. */
  readonly confidence?: Confidence;
  /** A counterpart that may be public: claims its span, so that no other rule reports it. */
  readonly isPublic?: true;
  /** The value may be words or repeat itself: a password, say. Only masks and templates are then left out. */
  readonly isWordy?: true;
  readonly env?: string;
  readonly docs?: string;
  readonly revoke?: string;
}

/** Text by UTF-16 units or bytes: what both a string and a view of bytes can give. */
export interface Units {
  readonly length: number;
  /** NaN or negative outside. */
  charCodeAt(index: number): number;
}

/** A key that is found by what surrounds it. Must be linear: it looks at most `reach` units away from an anchor. */
export interface Structure {
  /** Where to look: each at least three characters. */
  readonly anchors: readonly string[];
  /** Cheap test on the anchor's surroundings that rules most places out. Without it every anchor is looked at. */
  mayMatch?(text: Units, anchor: number): boolean;
  /** The keys alone, if there are any at the anchor. It judges itself whether they are real. */
  match(text: string, anchor: number): Match | readonly Match[] | undefined;
  /** How far from its anchor `match` may look, either way. Default 1024. */
  readonly reach?: number;
  /** Of two findings at one place the one that knows more wins; counts like characters of a literal. Default 8. */
  readonly weight?: number;
}

/** What a structure found. */
export interface Match extends Span {
  /** The key where the text holds it escaped. Default the text of the span. */
  readonly value?: string;
  /** Where this one is less or more sure than the rule. */
  readonly confidence?: Confidence;
}

/** UTF-16 units: the first, and the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Samples per rule id, apart from the rules so that bundlers drop them.
 * Shapes in the texts are filled with random characters: no live-looking key stands in the source.
 */
export type Samples = Readonly<Record<string, RuleSamples>>;

export interface RuleSamples {
  /** Texts in which the key stands between `‹` and `›`. */
  readonly hits?: readonly string[];
  /** Texts without a finding, each with the reason. */
  readonly misses?: readonly (readonly [text: string, why: string])[];
  /** Makes a generated key valid, where there is a checksum. The key spoilt in one character must then be silent. */
  readonly sign?: (key: string) => string;
}
