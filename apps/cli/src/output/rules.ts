import { explanationOf, type RuleInfo, rules } from "@vault-secret/detect/explain";
import { Failure } from "../failure.ts";
import type { Format } from "../scan/options.ts";
import { paint } from "./colours.ts";

/** All rules: for people one line each, for machines as JSON. */
export function listRules(format: Format): string {
  const all = rules();
  if (format === "json" || format === "sarif") return `${JSON.stringify(all, undefined, 2)}\n`;
  if (format === "jsonl") return all.map((rule) => `${JSON.stringify(rule)}\n`).join("");
  const widest = Math.max(...all.map(({ id }) => id.length));
  const { bySeverity } = paint(process.stdout);
  const line = ({ id, severity, provider, kind }: RuleInfo) => {
    return `${id.padEnd(widest)}  ${bySeverity[severity](severity.padEnd(8))}  ${provider} ${kind}\n`;
  };
  return all.map(line).join("");
}

/** What leaks, why it matters, what to do. Throws a Failure that suggests a rule if there is none of that id. */
export function explainRule(id: string, format: Format): string {
  const all = rules();
  const rule = all.find((each) => each.id === id);
  if (!rule) {
    const hint = similar(id, all) ?? "vault-secret scan --rules lists them";
    throw new Failure(`there is no rule ${id}`, { hint });
  }
  const explanation = explanationOf(rule);
  if (format === "json" || format === "jsonl") return `${JSON.stringify({ ...rule, ...explanation })}\n`;
  const { bold, dim, bySeverity } = paint(process.stdout);
  const parts = [
    `${bold(`${rule.provider} ${rule.kind}`)}  ${bySeverity[rule.severity](rule.severity)}  ${dim(rule.id)}`,
    `${explanation.leaks} ${explanation.why}`,
    rule.near.length > 0 ? `Found beside: ${rule.near.join(", ")}.` : "",
    `${bold("What to do")}\n${steps(explanation.revoke, rule.envName)}`,
    `${bold("Before")}\n  ${explanation.before}`,
    `${bold("After")}\n  ${explanation.after}`,
    rule.docsUrl && dim(`More: ${rule.docsUrl}`),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function steps(revokeUrl: string, envName: string): string {
  return [
    `  1. Revoke the key: ${revokeUrl || "where it was made"}`,
    "  2. Make a new one and put it into a vault",
    `  3. Read it from ${envName}, never from a file that is shared`,
  ].join("\n");
}

/** Rules that begin as a mistyped id does and hold all its parts, else those that begin as it does. */
function similar(id: string, all: readonly RuleInfo[]): string | undefined {
  const [first = "", ...others] = id.toLowerCase().split(/[^a-z\d]+/);
  const begun = all.map((rule) => rule.id).filter((each) => each.startsWith(`${first}-`));
  const close = begun.filter((each) => others.every((part) => each.includes(part)));
  const found = close.length > 0 ? close : begun;
  return found.length > 0 ? `did you mean ${found.slice(0, 5).join(", ")}?` : undefined;
}
