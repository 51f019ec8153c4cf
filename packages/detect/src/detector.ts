import type { Candidate } from "./candidate.ts";
import { compileRules } from "./compile.ts";
import type { Finding, Severity } from "./finding.ts";
import { vendors } from "./rules/index.ts";
import { findKeys, mayHold } from "./scan.ts";
import { FILE_HEAD, isIgnored, isIgnoredInFile } from "./suppress.ts";
import type { Vendor } from "./vendor.ts";

/** Where values without a known shape are looked for by their names: nowhere, in dotenv files, everywhere. */
export type GenericTier = "off" | "dotenv" | "on";

export interface DetectorOptions {
  /** Default `dotenv`. */
  readonly generic?: GenericTier;
  /** Ids of rules that are off. Default none. */
  readonly disabled?: readonly string[];
  /** Severities by rule id, in place of the rule's own. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Rules beside ours. */
  readonly customRules?: readonly Vendor[];
  /** The host's HMAC under a random key of this run. Without it findings have no `group`. */
  readonly hmac?: (key: string) => string;
}

/** Where a text comes from; it decides what is likely there. */
export interface Place {
  readonly filename?: string;
  /** As VS Code names languages: `typescript`, `dotenv`. */
  readonly languageId?: string;
}

export interface Detector {
  /** All keys in a text, sorted by place. */
  scan(text: string, place?: Place): Finding[];
  /** False only if `scan` of these bytes as text would find nothing. For encodings that contain ASCII. */
  mayHold(bytes: Uint8Array): boolean;
}

/** Compiles the rules once; a detector can scan any number of texts. */
export function createDetector(options: DetectorOptions = {}): Detector {
  const { disabled = [], severities = {}, customRules = [], hmac } = options;
  const off = new Set(disabled);
  const ruleSet = compileRules([...vendors, ...customRules], (id) => off.has(id));

  function toFinding({ compiled, start, end, value, confidence }: Candidate): Finding {
    const { rule, vendor } = compiled;
    return {
      ruleId: rule.id,
      provider: vendor.name,
      kind: rule.kind,
      severity: severities[rule.id] ?? compiled.severity,
      confidence: confidence ?? compiled.confidence,
      start,
      end,
      envName: rule.env ?? vendor.env,
      docsUrl: rule.docs ?? vendor.docs,
      revokeUrl: rule.revoke ?? vendor.revoke,
      ...(hmac && { group: hmac(value) }),
    };
  }

  return {
    scan: (text) => withoutIgnored(text, findKeys(ruleSet, text)).map(toFinding),
    mayHold: (bytes) => mayHold(ruleSet, bytes),
  };
}

function withoutIgnored(text: string, candidates: Candidate[]): Candidate[] {
  const head = text.slice(0, FILE_HEAD);
  return candidates.filter((candidate) => {
    const { id } = candidate.compiled.rule;
    return !isIgnored(text, candidate, id) && !isIgnoredInFile(head, id);
  });
}

let standard: Detector | undefined;

/** Scans with all rules of ours. */
export function scan(text: string, place?: Place): Finding[] {
  standard ??= createDetector();
  return standard.scan(text, place);
}
