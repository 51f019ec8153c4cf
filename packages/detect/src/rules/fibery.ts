import type { Samples, Vendor } from "../vendor.ts";

export const fibery: Vendor = {
  name: "Fibery",
  category: "productivity",
  env: "FIBERY_API_KEY",
  docs: "https://api.fibery.io/",
  revoke: "https://fibery.io/",
  rules: [{ id: "fibery-api-token", kind: "API token", shape: "{hex:8}.{hex:35}", near: ["fibery"] }],
};

export const fiberySamples: Samples = {
  "fibery-api-token": {
    misses: [
      ["API_KEY={hex:8}.{hex:35}", "nothing names the provider"],
      ["FIBERY_API_KEY={hex:8}.{hex:34}", "one character short"],
    ],
  },
};
