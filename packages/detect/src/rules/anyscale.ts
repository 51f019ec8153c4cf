import type { Samples, Vendor } from "../vendor.ts";

export const anyscale: Vendor = {
  name: "Anyscale",
  category: "ai",
  env: "ANYSCALE_API_KEY",
  docs: "https://docs.anyscale.com/",
  revoke: "https://console.anyscale.com/",
  rules: [{ id: "anyscale-api-key", kind: "API key", severity: "critical", shape: "esecret_{lalnum:26}" }],
};

export const anyscaleSamples: Samples = {
  "anyscale-api-key": { misses: [["ANYSCALE_API_KEY=esecret_{lalnum:25}", "one character short"]] },
};
