import type { Samples, Vendor } from "../vendor.ts";

export const percy: Vendor = {
  name: "Percy",
  category: "code",
  env: "PERCY_TOKEN",
  docs: "https://www.browserstack.com/docs",
  revoke: "https://percy.io/",
  rules: [
    { id: "percy-token", kind: "project token", severity: "medium", shape: "{hex:64}", near: ["percy token", "percy"] },
  ],
};

export const percySamples: Samples = {};
