import type { Samples, Vendor } from "../vendor.ts";

export const perplexity: Vendor = {
  name: "Perplexity",
  category: "ai",
  env: "PERPLEXITY_API_KEY",
  docs: "https://docs.perplexity.ai/getting-started/quickstart",
  revoke: "https://www.perplexity.ai/settings/api",
  rules: [{ id: "perplexity-api-key", kind: "API key", severity: "critical", shape: "pplx-{alnum:48}" }],
};

export const perplexitySamples: Samples = {
  "perplexity-api-key": {
    hits: ['client = OpenAI(api_key="‹pplx-{alnum:48}›", base_url="https://api.perplexity.ai")'],
    misses: [
      ["PERPLEXITY_API_KEY=pplx-{alnum:47}", "one character short"],
      ['model: "pplx-70b-online"', "a model"],
    ],
  },
};
