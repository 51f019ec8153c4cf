import { compileRules } from "./compile.ts";
import type { Confidence, Severity } from "./finding.ts";
import { genericVendor } from "./rules/generic.ts";
import { allVendors } from "./rules/index.ts";
import type { Category } from "./vendor.ts";

/** One rule as people read it. */
export interface RuleInfo {
  readonly id: string;
  readonly provider: string;
  readonly kind: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly envName: string;
  readonly docsUrl: string;
  readonly revokeUrl: string;
  /** How the key looks, if its shape tells; several shapes are alternatives. */
  readonly shapes: readonly string[];
  /** Words of which one must stand near the key. */
  readonly near: readonly string[];
}

/** What leaks, why it matters, what to do, in plain sentences. */
export interface Explanation {
  readonly leaks: string;
  readonly why: string;
  readonly revoke: string;
  readonly before: string;
  readonly after: string;
}

/** What somebody can do with a key of such a provider. */
const RISKS: Readonly<Record<Category, string>> = {
  ai: "Whoever holds it can use models on your account and bill, and read files, prompts and results kept there.",
  voice: "Whoever holds it can make speech or video on your bill, and use the voices and recordings of your account.",
  data: "Whoever holds it can read, change or delete the data behind it.",
  automation:
    "Whoever holds it can start or change your automations and reach every service that they are connected to.",
  cloud: "Whoever holds it can act in your cloud account: read data, start machines on your bill, delete what runs.",
  code: "Whoever holds it can read your code, and with write access change what you publish.",
  messaging: "Whoever holds it can send messages in your name, and often read yours.",
  payment: "Whoever holds it can see payments and customers, and with a live key move money.",
  productivity: "Whoever holds it can read and change the documents and records that it reaches.",
  monitoring: "Whoever holds it can read logs and metrics, which often hold more secrets, or feed in false ones.",
  identity: "Whoever holds it can sign in as others or let others in.",
  commerce: "Whoever holds it can read orders and customers, and change what your shop or site shows.",
  generic: "Whoever holds it can use whatever it opens.",
};

/** All rules that can report something, in the order of the alphabet. */
export function rules(): RuleInfo[] {
  return compileRules([...allVendors(), genericVendor("dotenv", allVendors())])
    .rules.filter(({ rule }) => !rule.isPublic)
    .map(({ vendor, rule, severity, confidence }) => ({
      id: rule.id,
      provider: vendor.name,
      kind: rule.kind,
      category: vendor.category,
      severity,
      confidence,
      envName: rule.env ?? vendor.env,
      docsUrl: rule.docs ?? vendor.docs,
      revokeUrl: rule.revoke ?? vendor.revoke,
      shapes: [rule.shape ?? []].flat(),
      near: rule.near ?? [],
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Undefined if there is no such rule. */
export function explain(ruleId: string): Explanation | undefined {
  const rule = rules().find(({ id }) => id === ruleId);
  return rule && explanationOf(rule);
}

export function explanationOf({ provider, kind, category, envName, revokeUrl }: RuleInfo): Explanation {
  return {
    leaks: `${provider} ${kind} in plain text.`,
    why: RISKS[category],
    revoke: revokeUrl,
    before: `const key = "<${provider} ${kind}>";`,
    after: `const key = process.env.${envName};`,
  };
}
