import type { Samples, Vendor } from "../vendor.ts";

export const opencage: Vendor = {
  name: "OpenCage",
  category: "commerce",
  env: "OPENCAGE_API_KEY",
  docs: "https://opencagedata.com/api",
  revoke: "https://opencagedata.com/dashboard",
  rules: [
    {
      id: "opencage-api-key",
      kind: "API key",
      severity: "medium",
      shape: "{hex:32}",
      near: ["opencage", "opencagedata"],
    },
  ],
};

export const opencageSamples: Samples = {
  "opencage-api-key": {
    hits: ["geocoder = OpenCageGeocode('‹{hex:32}›')"],
    misses: [["OPENCAGE_API_KEY={hex:31}", "one character short"]],
  },
};
