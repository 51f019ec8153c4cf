import type { Samples, Vendor } from "../vendor.ts";

/** Gateways and other providers that speak the API of OpenAI issue keys that look alike. */
export const openaiCompatible: Vendor = {
  name: "OpenAI-compatible API",
  category: "ai",
  env: "OPENAI_API_KEY",
  docs: "https://platform.openai.com/docs",
  revoke: "https://platform.openai.com/api-keys",
  rules: [
    {
      id: "openai-compatible-key",
      kind: "key",
      severity: "critical",
      confidence: "medium",
      shape: ["sk-{hex:32}", "sk-{alnum:48}"],
    },
  ],
};

export const openaiCompatibleSamples: Samples = {
  "openai-compatible-key": {
    hits: ["OPENAI_API_KEY=‹sk-{alnum:48}›", '"openaiApiKey": "‹sk-{hex:32}›"', "key = '‹sk-{hex:32}›'"],
    misses: [
      ["risk-{hex:32}", "the end of a word"],
      ["OPENAI_API_KEY=sk-{alnum:47}", "one character short"],
    ],
  },
};
