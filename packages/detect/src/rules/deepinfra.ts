import type { Samples, Vendor } from "../vendor.ts";

export const deepinfra: Vendor = {
  name: "DeepInfra",
  category: "ai",
  env: "DEEPINFRA_API_KEY",
  docs: "https://deepinfra.com/docs",
  revoke: "https://deepinfra.com/dash/api_keys",
  rules: [
    { id: "deepinfra-api-key", kind: "API key", severity: "critical", shape: "{alnum:32}", near: ["deep infra"] },
  ],
};

export const deepinfraSamples: Samples = {
  "deepinfra-api-key": {
    hits: ['OpenAI(base_url="https://api.deepinfra.com/v1/openai", api_key="‹{alnum:32}›")'],
    misses: [
      ["API_KEY={alnum:32}", "nothing names the provider"],
      ["DEEPINFRA_API_KEY={alnum:31}", "one character short"],
    ],
  },
};
