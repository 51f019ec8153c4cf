import type { Samples, Vendor } from "../vendor.ts";

export const morph: Vendor = {
  name: "Morph",
  category: "ai",
  env: "MORPH_API_KEY",
  docs: "https://docs.morphllm.com/",
  revoke: "https://morphllm.com/dashboard",
  rules: [
    {
      id: "morph-api-key",
      kind: "API key",
      severity: "critical",
      shape: "sk-{alnum:48}",
      near: ["morph api", "morphllm"],
    },
  ],
};

export const morphSamples: Samples = {
  "morph-api-key": {
    misses: [["MORPH_API_KEY=sk-{alnum:47}", "one character short"]],
  },
};
