import type { Samples, Vendor } from "../vendor.ts";

export const visualcrossing: Vendor = {
  name: "Visual Crossing",
  category: "commerce",
  env: "VISUALCROSSING_API_KEY",
  docs: "https://www.visualcrossing.com/resources",
  revoke: "https://www.visualcrossing.com/account",
  rules: [
    {
      id: "visualcrossing-api-key",
      kind: "API key",
      severity: "low",
      shape: "{ualnum:25}",
      near: ["visualcrossing", "visual crossing"],
    },
  ],
};

export const visualcrossingSamples: Samples = {
  "visualcrossing-api-key": { misses: [["VISUALCROSSING_API_KEY={ualnum:24}", "one character short"]] },
};
