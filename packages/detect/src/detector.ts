import type { Candidate } from "./candidate.ts";
import { compileRules, type RuleSet } from "./compile.ts";
import type { Tier } from "./context/generic.ts";
import { envNameOf } from "./context/name.ts";
import { isDotenv, isExampleFile, isLockFile, type Place } from "./context/place.ts";
import { decoders } from "./decode/index.ts";
import { type OpenDocument, openDocument, SHORT_REACH, type TextChange } from "./document.ts";
import type { Finding, Severity } from "./finding.ts";
import { genericVendor } from "./rules/generic.ts";
import { allVendors } from "./rules/index.ts";
import { findKeys, findKeysInBytes, mayHold } from "./scan.ts";
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

export interface Detector {
  /** All keys in a text, sorted by place. */
  scan(text: string, place?: Place): Finding[];
  /**
   * The same for the bytes of a text in UTF-8, several times faster: `decode` is called only if there may be a key.
   * It must give the whole text.
   */
  scanBytes(bytes: Uint8Array, decode: () => string, place?: Place): Finding[];
  /** False only if `scan` of these bytes as text at that place would find nothing. For encodings that contain ASCII. */
  mayHold(bytes: Uint8Array, place?: Place): boolean;
  /** For editors: a text whose findings are kept up to date edit by edit. */
  open(text: string, place?: Place): OpenDocument;
}

/** Compiles the rules once; a detector can scan any number of texts. */
export function createDetector(options: DetectorOptions = {}): Detector {
  const { generic = "dotenv", disabled = [], severities = {}, customRules = [], hmac } = options;
  const off = new Set(disabled);
  const compiled = (more: readonly Vendor[]) =>
    compileRules([...allVendors(), ...customRules, ...more], (id) => off.has(id));
  const standardRules = compiled([]);
  const withGeneric = new Map<Tier, RuleSet>();
  const reaches = longReaches(standardRules);

  /** The generic tier is apart, so that all other files are searched for fewer words. */
  function rulesFor(place: Place): RuleSet {
    const isVariables = isDotenv(place);
    if (generic === "off" || (generic === "dotenv" && !isVariables)) return standardRules;
    const tier = !isVariables ? "text" : isExampleFile(place) ? "example" : "dotenv";
    const rules = withGeneric.get(tier) ?? compiled([genericVendor(tier, [...allVendors(), ...customRules])]);
    withGeneric.set(tier, rules);
    return rules;
  }

  function toFinding({ compiled, start, end, value, confidence }: Candidate, text: string): Finding {
    const { rule, vendor } = compiled;
    return {
      ruleId: rule.id,
      provider: vendor.name,
      kind: rule.kind,
      severity: severities[rule.id] ?? compiled.severity,
      confidence: confidence ?? compiled.confidence,
      start,
      end,
      envName: envNameOf(text, start) ?? rule.env ?? vendor.env,
      docsUrl: rule.docs ?? vendor.docs,
      revokeUrl: rule.revoke ?? vendor.revoke,
      ...(hmac && { group: hmac(value) }),
    };
  }

  function look(text: string, head: string, place: Place, keys = findKeys(rulesFor(place), text)): Finding[] {
    const here = isLockFile(place) ? keys.filter(({ compiled }) => !compiled.byContext) : keys;
    return withoutIgnored(text, head, here).map((key) => toFinding(key, text));
  }

  return {
    scan: (text, place = {}) => look(text, text.slice(0, FILE_HEAD), place),
    scanBytes(bytes, decode, place = {}) {
      const found = findKeysInBytes(rulesFor(place), bytes, decode);
      return found ? look(found.text, found.text.slice(0, FILE_HEAD), place, found.keys) : [];
    },
    mayHold: (bytes, place = {}) => mayHold(rulesFor(place), bytes),
    open: (text, place = {}) =>
      openDocument(text, {
        look: (piece, head) => look(piece, head, place),
        openers: (piece) => findOpeners(reaches, piece),
      }),
  };
}

/** How far keys reach that are longer than what is looked at around an edit as a rule, by what they begin with. */
function longReaches({ rules }: RuleSet): ReadonlyMap<string, number> {
  const finders = [...decoders, ...rules.flatMap(({ rule }) => rule.structure ?? [])];
  const long = finders.filter(({ reach = 0 }) => reach > SHORT_REACH);
  return new Map(long.flatMap(({ anchors, reach = 0 }) => anchors.map((anchor) => [anchor, reach] as const)));
}

function findOpeners(reaches: ReadonlyMap<string, number>, text: string): { position: number; reach: number }[] {
  return [...reaches].flatMap(([anchor, reach]) => occurrences(text, anchor).map((position) => ({ position, reach })));
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

function withoutIgnored(text: string, head: string, candidates: Candidate[]): Candidate[] {
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

/** Opens a text for `update`, with all rules of ours. */
export function open(text: string, place?: Place): OpenDocument {
  standard ??= createDetector();
  return standard.open(text, place);
}

/** Takes over an edit. The findings are those of a full scan; the work grows with the edit, not with the text. */
export function update(previous: OpenDocument, change: TextChange): readonly Finding[] {
  return previous.update(change);
}
