import type { Samples, Vendor } from "../vendor.ts";

export const turbopuffer: Vendor = {
  name: "turbopuffer",
  category: "data",
  env: "TURBOPUFFER_API_KEY",
  docs: "https://turbopuffer.com/docs",
  revoke: "https://turbopuffer.com/dashboard",
  rules: [{ id: "turbopuffer-api-key", kind: "API key", severity: "critical", shape: "tpuf_{alnum:32}" }],
};

export const turbopufferSamples: Samples = {
  "turbopuffer-api-key": { misses: [["TURBOPUFFER_API_KEY=tpuf_{alnum:31}", "one character short"]] },
};
