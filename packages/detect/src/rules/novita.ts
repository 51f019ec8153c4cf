import type { Samples, Vendor } from "../vendor.ts";

export const novita: Vendor = {
  name: "Novita AI",
  category: "ai",
  env: "NOVITA_API_KEY",
  docs: "https://novita.ai/docs",
  revoke: "https://novita.ai/",
  rules: [{ id: "novita-api-key", kind: "API key", severity: "critical", shape: "sk_{url:43}", near: ["novita"] }],
};

export const novitaSamples: Samples = {
  "novita-api-key": {
    misses: [
      ["API_KEY=sk_{url:43}", "nothing names the provider"],
      ["NOVITA_API_KEY=sk_{url:42}", "one character short"],
    ],
  },
};
