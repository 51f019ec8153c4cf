import type { Samples, Vendor } from "../vendor.ts";

export const steel: Vendor = {
  name: "Steel",
  category: "automation",
  env: "STEEL_API_KEY",
  docs: "https://docs.steel.dev/",
  revoke: "https://app.steel.dev/settings/api-keys",
  rules: [{ id: "steel-api-key", kind: "API key", shape: "ste-{alnum:99}" }],
};

export const steelSamples: Samples = {
  "steel-api-key": { misses: [["STEEL_API_KEY=ste-{alnum:98}", "one character short"]] },
};
