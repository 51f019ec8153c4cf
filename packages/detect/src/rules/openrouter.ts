import type { Samples, Vendor } from "../vendor.ts";

export const openrouter: Vendor = {
  name: "OpenRouter",
  category: "ai",
  env: "OPENROUTER_API_KEY",
  docs: "https://openrouter.ai/docs/api-reference/authentication",
  revoke: "https://openrouter.ai/settings/keys",
  rules: [{ id: "openrouter-api-key", kind: "API key", severity: "critical", shape: "sk-or-v1-{hex:64}" }],
};

export const openrouterSamples: Samples = {
  "openrouter-api-key": {
    hits: ["Authorization: `Bearer ‹sk-or-v1-{hex:64}›`"],
    misses: [
      ["OPENROUTER_API_KEY=sk-or-v1-{hex:63}", "one character short"],
      ["OPENROUTER_API_KEY=sk-or-v1-your-key-here", "a placeholder"],
    ],
  },
};
