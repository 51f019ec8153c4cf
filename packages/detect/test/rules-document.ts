import { explanationOf, type RuleInfo, rules } from "../src/explain.ts";

const TITLES: Readonly<Record<RuleInfo["category"], string>> = {
  ai: "AI models and agents",
  voice: "Voice and video",
  data: "Databases, vector stores, search",
  automation: "Automation",
  cloud: "Cloud and hosting",
  code: "Code, packages, CI",
  identity: "Identity and keys",
  messaging: "Mail, chat, telephony",
  payment: "Payment and finance",
  commerce: "Commerce and content",
  productivity: "Productivity",
  monitoring: "Monitoring and analytics",
  generic: "Without a known shape",
};

/** docs/rules.md. */
export function rulesDocument(): string {
  const all = rules();
  const providers = new Set(all.map(({ provider }) => provider));
  const sections = Object.entries(TITLES).flatMap(([category, title]) => {
    const own = all.filter((rule) => rule.category === category).sort(byProvider);
    return own.length > 0 ? [section(title, own)] : [];
  });
  return `${INTRODUCTION(all.length, providers.size)}\n${sections.join("\n")}`;
}

const INTRODUCTION = (kinds: number, providers: number) => `# Rules

This page is made from the rules themselves. There are ${kinds} kinds of keys of ${providers} providers.

- **Looks like** is the shape of the key: fixed text, and runs such as \`{hex:32}\`. A value of such a shape is still no
  finding if it is a placeholder, a mask, a template, a known example, or fails its checksum.
- **Near** lists words of which one must stand close to the key: in the name it is assigned to, a header, a URL, a
  comment. Shapes that many things have are keys only there.
- Public counterparts (publishable keys and the like) are known and not reported.
- \`vault-secret scan --explain RULE\` says more about one rule, \`"rules": { "RULE": "off" }\` under \`scan\` in
  \`vault-secret.json\` switches it off.

Every fix is the same: revoke the key at the provider, store the new one, and leave its name in the code.

\`\`\`diff
- const client = new OpenAI({ apiKey: "<OpenAI project API key>" });
+ const client = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });
\`\`\`
`;

function section(title: string, all: readonly RuleInfo[]): string {
  const [first] = all;
  const rows = all.map(({ id, provider, kind, severity, shapes, near, revokeUrl }) =>
    row([
      revokeUrl ? `[${provider}](${revokeUrl})` : provider,
      kind,
      `\`${id}\``,
      severity,
      shapes.map(code).join("<br>") || "by structure",
      near.map(code).join(", "),
    ]),
  );
  const header = [
    row(["Provider (revoke)", "Kind", "Rule", "Severity", "Looks like", "Near"]),
    "|---|---|---|---|---|---|",
  ];
  return `## ${title}\n\n${first ? explanationOf(first).why : ""}\n\n${[...header, ...rows].join("\n")}\n`;
}

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const code = (text: string) => `\`${text.replaceAll("|", "\\|")}\``;
const byProvider = (a: RuleInfo, b: RuleInfo) => a.provider.localeCompare(b.provider, "en") || (a.id < b.id ? -1 : 1);
