import { beginsCleanly } from "./boundary.ts";
import { compileRules } from "./compile.ts";
import type { GenericTier } from "./detector.ts";
import type { Severity } from "./finding.ts";
import { jsonReader, type Member } from "./json-reader.ts";
import { type JsonNode, parseJson } from "./json-tree.ts";
import { whyNotLinear } from "./linear.ts";
import { patternSource } from "./shape.ts";
import type { Rule, Vendor } from "./vendor.ts";

export { TextError } from "./json-tree.ts";

/** The member `scan` of `vault-secret.json`. What is absent is left to the host's defaults. */
export interface ScanConfig {
  /** Globs of paths that are not scanned. */
  readonly exclude?: readonly string[];
  /** Ids of rules that are off, or have another severity. */
  readonly rules?: Readonly<Record<string, "off" | Severity>>;
  readonly generic?: GenericTier;
  /** Rules of the project's own. */
  readonly customRules?: readonly Vendor[];
  /** Path of the baseline, relative to the configuration. */
  readonly baseline?: string;
  /** Findings from this severity on are a failure. */
  readonly failOn?: Severity;
}

interface CustomRule {
  readonly id: string;
  readonly provider: string;
  readonly kind: string;
  readonly shape: string;
  readonly regex: string;
  readonly near: string[];
  readonly envName: string;
  readonly severity: Severity;
  readonly docsUrl: string;
  readonly revokeUrl: string;
}

/** Reads `vault-secret.json`; members other than `scan` belong to other commands. Throws a TextError with line and column. */
export function parseConfig(source: string): ScanConfig {
  const read = jsonReader(source);
  const root = parseJson(source);
  if (!(root.value instanceof Map)) throw read.fail(root, "the configuration must be an object");
  const scan: JsonNode | undefined = root.value.get("scan");
  if (!scan) return {};
  const { text } = read;
  const severity: Member<Severity> = read.oneOf("critical", "high", "medium", "low");
  const texts: Member<string[]> = (node, path) => read.list(node, path, text);
  return read.object<ScanConfig>(scan, "scan", {
    exclude: texts,
    rules: (node, path) => read.record(node, path, read.oneOf("off", "critical", "high", "medium", "low")),
    generic: read.oneOf("off", "dotenv", "on"),
    customRules: (list, path) =>
      read.list(list, path, (node, rulePath) => {
        const rule = read.object<CustomRule>(node, rulePath, {
          id: text,
          provider: text,
          kind: text,
          shape: text,
          regex: text,
          near: texts,
          envName: text,
          severity,
          docsUrl: text,
          revokeUrl: text,
        });
        const why = refusal(rule);
        if (why) throw read.fail(node, `${rulePath}: ${why}`);
        return customVendor(rule);
      }),
    baseline: text,
    failOn: severity,
  });
}

/** Why a rule of a person cannot be used. */
function refusal(rule: Partial<CustomRule>): string | undefined {
  if (!/^[a-z\d]+(?:-[a-z\d]+)+$/.test(rule.id ?? "")) return 'id is needed, such as "acme-api-key"';
  if ((rule.shape === undefined) === (rule.regex === undefined)) return "either shape or regex is needed";
  if (rule.regex !== undefined) {
    const why = whyNotLinear(rule.regex);
    if (why) return `regex: ${why}`;
    if (!literalStart(rule.regex)) return "regex must begin with at least three fixed characters";
  }
  try {
    for (const { shapes } of compileRules([customVendor(rule)]).rules) shapes.map(patternSource);
    return undefined;
  } catch (error) {
    return error instanceof SyntaxError ? "regex is not a regular expression" : (error as Error).message;
  }
}

function customVendor(rule: Partial<CustomRule>): Vendor {
  const {
    id = "",
    provider = "Custom",
    kind = "key",
    docsUrl = "",
    revokeUrl = "",
    severity,
    shape,
    regex,
    near,
  } = rule;
  const compiled: Rule = {
    id,
    kind,
    ...(shape !== undefined && { shape }),
    ...(regex !== undefined && { structure: byRegex(regex) }),
    ...(near && { near }),
    ...(severity && { severity }),
  };
  const env = rule.envName ?? id.toUpperCase().replaceAll("-", "_");
  return { name: provider, category: "generic", env, docs: docsUrl, revoke: revokeUrl, rules: [compiled] };
}

function byRegex(source: string): NonNullable<Rule["structure"]> {
  const pattern = new RegExp(source, "y");
  return {
    anchors: [literalStart(source)],
    match(text, anchor) {
      pattern.lastIndex = anchor;
      const found = beginsCleanly(text, anchor) ? pattern.exec(text)?.[0] : undefined;
      return found ? { start: anchor, end: anchor + found.length } : undefined;
    },
  };
}

/** The fixed characters that a regular expression begins with, if there are three. */
function literalStart(source: string): string {
  const start = /^(?:[\w\- :/@=]|\\[-.:/])+/.exec(source)?.[0] ?? "";
  const isRepeated = /^[*+?{]/.test(source.slice(start.length));
  const literal = start.replaceAll("\\", "").slice(0, isRepeated ? -1 : undefined);
  return literal.length >= 3 && !source.includes("|") ? literal : "";
}
