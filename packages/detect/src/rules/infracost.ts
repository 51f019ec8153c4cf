import type { Samples, Vendor } from "../vendor.ts";

export const infracost: Vendor = {
  name: "Infracost",
  category: "code",
  env: "INFRACOST_API_KEY",
  docs: "https://www.infracost.io/docs",
  revoke: "https://dashboard.infracost.io/",
  rules: [{ id: "infracost-api-key", kind: "API key", shape: "ico-{alnum:32}" }],
};

export const infracostSamples: Samples = {};
