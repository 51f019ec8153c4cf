import type { Samples, Vendor } from "../vendor.ts";

export const mistral: Vendor = {
  name: "Mistral AI",
  category: "ai",
  env: "MISTRAL_API_KEY",
  docs: "https://docs.mistral.ai/getting-started/quickstart",
  revoke: "https://console.mistral.ai/api-keys",
  rules: [
    {
      id: "mistral-api-key",
      kind: "API key",
      severity: "critical",
      shape: "{alnum:32}",
      near: ["mistral", "codestral"],
    },
  ],
};

export const mistralSamples: Samples = {
  "mistral-api-key": {
    hits: [
      'client = Mistral(api_key="‹{alnum:32}›")',
      'const mistral = new MistralClient("‹{alnum:32}›");',
      "CODESTRAL_API_KEY=‹{alnum:32}›",
    ],
    misses: [
      ["API_KEY={alnum:32}", "nothing names the provider"],
      ["MISTRAL_API_KEY={alnum:31}", "one character short"],
      ["mistral model sha256:{hex:64}", "a digest"],
      ["MISTRAL_API_KEY=$MISTRAL_API_KEY", "a reference"],
    ],
  },
};
