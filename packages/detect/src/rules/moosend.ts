import type { Samples, Vendor } from "../vendor.ts";

export const moosend: Vendor = {
  name: "Moosend",
  category: "messaging",
  env: "MOOSEND_API_KEY",
  docs: "https://docs.moosend.com/",
  revoke: "https://identity.moosend.com/login/",
  rules: [{ id: "moosend-api-key", kind: "API key", shape: "{uuid}", near: ["moosend"] }],
};

export const moosendSamples: Samples = {
  "moosend-api-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
