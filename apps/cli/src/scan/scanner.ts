import { createHash, createHmac, createSecretKey } from "node:crypto";
import {
  createDetector,
  type Detector,
  type DetectorOptions,
  type Finding,
  type GenericTier,
} from "@vault-secret/detect";
import { surroundings } from "@vault-secret/detect/baseline";
import { parseConfig } from "@vault-secret/detect/config";
import { decode, type Encoding, encodingOf } from "./encoding.ts";
import { type Hit, type RuleFacts, toHits } from "./hit.ts";
import type { Position } from "./position.ts";

/** What decides about findings. Plain data, so that every thread gets the same. */
export interface ScannerOptions {
  /** Text of a valid `vault-secret.json`. */
  readonly config: string | undefined;
  /** In place of what the configuration says. */
  readonly generic: GenericTier | undefined;
  /** Random key of this run, under which equal keys are recognized. */
  readonly runKey: Uint8Array;
  /** Whether hits get a `lineHash`. */
  readonly lineHashes: boolean;
}

/** Bytes to hits. */
export interface Scanner {
  readonly detector: Detector;
  /** All hits in a content. `file` is the name that rules see. */
  scan(bytes: Buffer, file: string): Hit[];
  /** What there is in a piece of a content without byte order mark. Undefined if it holds no key. */
  findings(bytes: Buffer, encoding: Encoding, file: string): TextFindings | undefined;
  /** Facts about rules that had hits for the first time since the last call. */
  newFacts(): RuleFacts[];
}

interface TextFindings {
  readonly findings: readonly Finding[];
  /** Some of the findings as hits, in a text that begins at `from`. */
  hits(some?: readonly Finding[], from?: Position): Hit[];
}

export function createScanner({ config, generic, runKey, lineHashes }: ScannerOptions): Scanner {
  const secret = createSecretKey(runKey);
  const hmac = (key: string) => createHmac("sha256", secret).update(key).digest("base64url").slice(0, 22);
  const detector = createDetector({ ...detectorOptions(config), ...(generic && { generic }), hmac });
  const known = new Set<string>();
  let fresh: RuleFacts[] = [];

  function learn({ ruleId, provider, kind, envName, docsUrl, revokeUrl }: Finding): void {
    if (known.has(ruleId)) return;
    known.add(ruleId);
    fresh.push({ ruleId, provider, kind, envName, docsUrl, revokeUrl });
  }

  const scanner: Scanner = {
    detector,
    scan(bytes, file) {
      const encoding = encodingOf(bytes);
      return (encoding && scanner.findings(bytes.subarray(encoding.mark), encoding, file)?.hits()) ?? [];
    },
    findings(bytes, encoding, file) {
      let text = "";
      const read = () => {
        text = decode(bytes, encoding);
        return text;
      };
      const place = { filename: file };
      const findings = encoding.name === "utf8" ? detector.scanBytes(bytes, read, place) : detector.scan(read(), place);
      if (findings.length === 0) return undefined;
      findings.forEach(learn);
      const lineHash = (finding: Finding) => (lineHashes ? sha256(surroundings(text, findings, finding)) : "");
      return { findings, hits: (some = findings, from) => toHits(some, text, lineHash, from) };
    },
    newFacts() {
      const facts = fresh;
      fresh = [];
      return facts;
    },
  };
  return scanner;
}

function detectorOptions(text: string | undefined): DetectorOptions {
  const { rules = {}, generic, customRules } = text === undefined ? {} : parseConfig(text);
  const chosen = Object.entries(rules);
  return {
    disabled: chosen.filter(([, choice]) => choice === "off").map(([id]) => id),
    severities: Object.fromEntries(chosen.flatMap(([id, choice]) => (choice === "off" ? [] : [[id, choice]]))),
    ...(generic && { generic }),
    ...(customRules && { customRules }),
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
