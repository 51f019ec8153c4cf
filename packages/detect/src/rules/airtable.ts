import type { Samples, Vendor } from "../vendor.ts";

export const airtable: Vendor = {
  name: "Airtable",
  category: "productivity",
  env: "AIRTABLE_API_KEY",
  docs: "https://airtable.com/developers/web/guides/personal-access-tokens",
  revoke: "https://airtable.com/create/tokens",
  rules: [
    {
      id: "airtable-personal-token",
      kind: "personal access token",
      severity: "critical",
      shape: "pat{alnum:14}.{hex:64}",
    },
    // No longer accepted since February 2024.
    {
      id: "airtable-legacy-key",
      kind: "API key (legacy)",
      severity: "low",
      shape: "key{alnum:14}",
      near: ["airtable"],
    },
  ],
};

export const airtableSamples: Samples = {
  "airtable-personal-token": {
    hits: ['const base = new Airtable({ apiKey: "‹pat{alnum:14}.{hex:64}›" }).base("app{alnum:14}");'],
    misses: [
      ["AIRTABLE_API_KEY=pat{alnum:14}.{hex:63}", "one character short"],
      ["AIRTABLE_BASE_ID=app{alnum:14}", "the id of a base"],
    ],
  },
  "airtable-legacy-key": {
    hits: ["Airtable.configure({ apiKey: '‹key{alnum:14}›' })"],
    misses: [["API_KEY=key{alnum:14}", "nothing names the provider"]],
  },
};
