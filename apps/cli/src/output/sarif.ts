import type { Confidence, Severity } from "@vault-secret/detect";
import { rules as allRules, explanationOf } from "@vault-secret/detect/explain";
import type { RuleFacts } from "../scan/hit.ts";
import { version } from "../version.ts";
import type { Report, Row } from "./report.ts";
import type { Sink } from "./sink.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** The name under which our results are known again in the next run. */
const FINGERPRINT = "lineWithoutKeys/v1";

const LEVELS: Readonly<Record<Severity, string>> = { critical: "error", high: "error", medium: "warning", low: "note" };
/** GitHub reads them on the scale of CVSS. */
const SCORES: Readonly<Record<Severity, string>> = { critical: "9.5", high: "8.0", medium: "5.5", low: "3.0" };
const PRECISIONS: Readonly<Record<Confidence, string>> = { high: "very-high", medium: "high", low: "medium" };

/** SARIF 2.1.0 as GitHub code scanning takes it. Results are written as they come; the rules that they name follow. */
export function sarifReport(sink: Sink): Report {
  const rules = new Map<string, { index: number; row: Row }>();
  let before = `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[\n`;
  return {
    async add(row) {
      const { ruleId } = row.rule;
      const known = rules.get(ruleId) ?? { index: rules.size, row };
      rules.set(ruleId, known);
      await sink.write(before + JSON.stringify(result(row, known.index)));
      before = ",\n";
    },
    async end({ interrupted }) {
      const driver = {
        name: "vault-secret",
        semanticVersion: version,
        rules: descriptors([...rules.values()].map(({ row }) => row)),
      };
      const rest = {
        tool: { driver },
        invocations: [{ executionSuccessful: !interrupted }],
        originalUriBaseIds: { SRCROOT: { description: { text: "The scanned folder." } } },
      };
      await sink.write(`${before === ",\n" ? "\n" : before}],${JSON.stringify(rest).slice(1)}]}\n`);
      await sink.close();
    },
  };
}

function result({ file, hit, rule, group, origin }: Row, ruleIndex: number) {
  return {
    ruleId: rule.ruleId,
    ruleIndex,
    level: LEVELS[hit.severity],
    message: { text: message(rule) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(file), uriBaseId: "SRCROOT" },
          region: {
            startLine: hit.line,
            startColumn: hit.column,
            endLine: hit.endLine,
            endColumn: hit.endColumn,
            charOffset: hit.start,
            charLength: hit.end - hit.start,
          },
        },
      },
    ],
    partialFingerprints: { [FINGERPRINT]: hit.lineHash },
    properties: { severity: hit.severity, confidence: hit.confidence, group, ...origin },
  };
}

function message({ provider, kind, revokeUrl }: RuleFacts): string {
  const advice = revokeUrl ? `Revoke it at ${revokeUrl}` : "Revoke it";
  return `Hard-coded ${provider} ${kind}. ${advice}, and keep the new one in a vault.`;
}

function descriptors(firstRows: readonly Row[]) {
  const whys = new Map(allRules().map((rule) => [rule.id, explanationOf(rule).why]));
  return firstRows.map((row) => descriptor(row, whys.get(row.rule.ruleId) ?? "Whoever reads it can use it."));
}

function descriptor({ rule, hit }: Row, why: string) {
  const { ruleId, provider, kind, envName, docsUrl, revokeUrl } = rule;
  const steps = [
    revokeUrl ? `Revoke the key at ${revokeUrl}` : "Revoke the key where it was made",
    `read the new one from the environment as ${envName}, filled from a vault`,
  ];
  return {
    id: ruleId,
    name: ruleId.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${provider} ${kind}` },
    fullDescription: { text: `A ${provider} ${kind} stands in plain text. ${why}` },
    help: {
      text: `${why} ${steps.join("; ")}.`,
      markdown: `${why}\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}\n`,
    },
    ...(docsUrl && { helpUri: docsUrl }),
    defaultConfiguration: { level: LEVELS[hit.severity] },
    properties: {
      tags: ["security", "secret"],
      precision: PRECISIONS[hit.confidence],
      "security-severity": SCORES[hit.severity],
    },
  };
}

/** A relative reference; Buffer makes names well-formed that are not. */
function uri(file: string): string {
  return Buffer.from(file).toString().split("/").map(encodeURIComponent).join("/");
}
