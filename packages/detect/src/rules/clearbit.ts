import type { Samples, Vendor } from "../vendor.ts";

export const clearbit: Vendor = {
  name: "Clearbit",
  category: "commerce",
  env: "CLEARBIT_API_KEY",
  docs: "https://help.clearbit.com/",
  revoke: "https://dashboard.clearbit.com/api",
  rules: [{ id: "clearbit-api-key", kind: "secret key", shape: "sk_{hex:32}", near: ["clearbit"] }],
};

export const clearbitSamples: Samples = {
  "clearbit-api-key": {
    hits: ["const clearbit = new ClearbitClient({ key: '‹sk_{hex:32}›' });"],
    misses: [["CLEARBIT_API_KEY=sk_{hex:31}", "one character short"]],
  },
};
