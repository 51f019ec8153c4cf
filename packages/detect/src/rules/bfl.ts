import type { Samples, Vendor } from "../vendor.ts";

export const bfl: Vendor = {
  name: "Black Forest Labs",
  category: "ai",
  env: "BFL_API_KEY",
  docs: "https://docs.bfl.ai/",
  revoke: "https://dashboard.bfl.ai/",
  rules: [
    {
      id: "bfl-api-key",
      kind: "API key",
      severity: "critical",
      shape: "{uuid}",
      near: ["bfl api", "bfl key", "black forest labs"],
    },
  ],
};

export const bflSamples: Samples = {
  "bfl-api-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
