import type { Samples, Vendor } from "../vendor.ts";

export const zuplo: Vendor = {
  name: "Zuplo",
  category: "code",
  env: "ZUPLO_API_KEY",
  docs: "https://zuplo.com/docs",
  revoke: "https://portal.zuplo.com/",
  rules: [{ id: "zuplo-api-key", kind: "API key", shape: "zpka_{lalnum:32}_{hex:8}" }],
};

export const zuploSamples: Samples = {
  "zuplo-api-key": { misses: [["ZUPLO_API_KEY=zpka_{hex:32}_{hex:7}", "one character short"]] },
};
