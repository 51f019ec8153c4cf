import type { Samples, Vendor } from "../vendor.ts";

export const baseten: Vendor = {
  name: "Baseten",
  category: "ai",
  env: "BASETEN_API_KEY",
  docs: "https://docs.baseten.co/",
  revoke: "https://app.baseten.co/settings/api_keys",
  rules: [
    { id: "baseten-api-key", kind: "API key", severity: "critical", shape: "{alnum:8}.{alnum:32}", near: ["baseten"] },
  ],
};

export const basetenSamples: Samples = {
  "baseten-api-key": {
    hits: ['-H "Authorization: Api-Key ‹{alnum:8}.{alnum:32}›" https://model-abc.api.baseten.co/production/predict'],
    misses: [
      ["API_KEY={alnum:8}.{alnum:32}", "nothing names the provider"],
      ["BASETEN_API_KEY={alnum:8}.{alnum:31}", "one character short"],
    ],
  },
};
