import type { Samples, Vendor } from "../vendor.ts";

export const scrapfly: Vendor = {
  name: "Scrapfly",
  category: "automation",
  env: "SCRAPFLY_API_KEY",
  docs: "https://scrapfly.io/docs",
  revoke: "https://scrapfly.io/dashboard",
  rules: [
    { id: "scrapfly-api-key", kind: "API key", shape: "scp-(live|test)-{hex:32}" },
    { id: "scrapfly-legacy-key", kind: "API key (legacy)", shape: "{hex:32}", near: ["scrapfly"] },
  ],
};

export const scrapflySamples: Samples = {
  "scrapfly-api-key": { misses: [["SCRAPFLY_API_KEY=scp-live-{hex:31}", "one character short"]] },
  "scrapfly-legacy-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["SCRAPFLY_API_KEY={hex:31}", "one character short"],
    ],
  },
};
