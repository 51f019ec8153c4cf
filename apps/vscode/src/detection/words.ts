import type { Finding, Severity } from "@vault-secret/detect";

/** The host's translation: English with {0} in, the user's language out. */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/** What a finding says in the list of problems: one line, no character of the key. */
export function problemText({ provider, kind, confidence }: Finding, t: Translate): string {
  const what = nameOf(provider, kind);
  return confidence === "low"
    ? t("This looks like a hard-coded secret ({0}). Whoever reads this file can use it.", what)
    : t("{0} in plain text. Whoever reads this file can use it.", what);
}

/** `OpenAI project API key`, and `Password` where only its name calls it so. */
export function nameOf(provider: string, kind: string): string {
  if (provider === "Generic") return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return kind.toLowerCase().startsWith(provider.toLowerCase()) ? kind : `${provider} ${kind}`;
}

export type Level = "error" | "warning" | "information";

const LEVELS: Readonly<Record<Severity, Level>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "information",
};

/** How loud a problem is. What may be none is no error. */
export function levelOf({ severity, confidence }: Finding): Level {
  const level = LEVELS[severity];
  return confidence === "low" && level === "error" ? "warning" : level;
}
