import type { Samples, Vendor } from "../vendor.ts";

export const coderabbit: Vendor = {
  name: "CodeRabbit",
  category: "ai",
  env: "CODERABBIT_API_KEY",
  docs: "https://docs.coderabbit.ai/",
  revoke: "https://app.coderabbit.ai/settings/api-keys",
  rules: [{ id: "coderabbit-api-key", kind: "API key", shape: "cr-{hex:58}" }],
};

export const coderabbitSamples: Samples = {
  "coderabbit-api-key": { misses: [["CODERABBIT_API_KEY=cr-{hex:57}", "one character short"]] },
};
