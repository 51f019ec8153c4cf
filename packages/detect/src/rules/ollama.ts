import type { Samples, Vendor } from "../vendor.ts";

export const ollama: Vendor = {
  name: "Ollama",
  category: "ai",
  env: "OLLAMA_API_KEY",
  docs: "https://docs.ollama.com/",
  revoke: "https://ollama.com/settings/keys",
  rules: [
    { id: "ollama-api-key", kind: "API key", severity: "critical", shape: "{hex:32}.{url:24}", near: ["ollama"] },
  ],
};

export const ollamaSamples: Samples = {
  "ollama-api-key": {
    misses: [
      ["API_KEY={hex:32}.{url:24}", "nothing names the provider"],
      ["OLLAMA_API_KEY={hex:32}.{url:23}", "one character short"],
    ],
  },
};
