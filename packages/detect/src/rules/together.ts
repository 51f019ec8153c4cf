import type { Samples, Vendor } from "../vendor.ts";

export const together: Vendor = {
  name: "Together AI",
  category: "ai",
  env: "TOGETHER_API_KEY",
  docs: "https://docs.together.ai/docs/quickstart",
  revoke: "https://api.together.ai/settings/api-keys",
  rules: [
    { id: "together-api-key", kind: "API key", severity: "critical", shape: "tgp_v1_{url:43}" },
    {
      id: "together-legacy-key",
      kind: "API key (legacy)",
      severity: "critical",
      shape: "{hex:64}",
      near: ["together ai", "together api", "together key", "together token", "together xyz", "together("],
    },
  ],
};

export const togetherSamples: Samples = {
  "together-api-key": {
    hits: ['client = Together(api_key="‹tgp_v1_{url:43}›")'],
    misses: [["TOGETHER_API_KEY=tgp_v1_{alnum:42}", "one character short"]],
  },
  "together-legacy-key": {
    hits: ['together.api_key = "‹{hex:64}›"', 'OpenAI(base_url="https://api.together.xyz/v1", api_key="‹{hex:64}›")'],
    misses: [["keep together: {hex:64}", "the word alone"]],
  },
};
