import type { Samples, Vendor } from "../vendor.ts";

export const twelvelabs: Vendor = {
  name: "TwelveLabs",
  category: "ai",
  env: "TWELVE_LABS_API_KEY",
  docs: "https://docs.twelvelabs.io/",
  revoke: "https://playground.twelvelabs.io/dashboard/api-key",
  rules: [{ id: "twelvelabs-api-key", kind: "API key", shape: "tlk_{ualnum:28}" }],
};

export const twelvelabsSamples: Samples = {
  "twelvelabs-api-key": { misses: [["TWELVE_LABS_API_KEY=tlk_{ualnum:27}", "one character short"]] },
};
