import type { Samples, Vendor } from "../vendor.ts";

export const langwatch: Vendor = {
  name: "LangWatch",
  category: "monitoring",
  env: "LANGWATCH_API_KEY",
  docs: "https://docs.langwatch.ai/",
  revoke: "https://app.langwatch.ai/",
  rules: [{ id: "langwatch-api-key", kind: "API key", shape: "sk-lw-{alnum:48}" }],
};

export const langwatchSamples: Samples = {
  "langwatch-api-key": { misses: [["LANGWATCH_API_KEY=sk-lw-{alnum:47}", "one character short"]] },
};
