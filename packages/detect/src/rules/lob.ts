import type { Samples, Vendor } from "../vendor.ts";

export const lob: Vendor = {
  name: "Lob",
  category: "commerce",
  env: "LOB_API_KEY",
  docs: "https://docs.lob.com/",
  revoke: "https://dashboard.lob.com/settings/api-keys",
  rules: [
    { id: "lob-live-key", kind: "live secret key", severity: "critical", shape: "live_{hex:35}" },
    { id: "lob-test-key", kind: "test secret key", severity: "medium", shape: "test_{hex:35}" },
    { id: "lob-publishable-key", kind: "publishable key", shape: "(live|test)_pub_{hex:31}", isPublic: true },
  ],
};

export const lobSamples: Samples = {
  "lob-live-key": {
    hits: ["const lob = new Lob({ apiKey: '‹live_{hex:35}›' });"],
    misses: [["live_{hex:34}", "one character short"]],
  },
};
