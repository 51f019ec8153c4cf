import type { Samples, Vendor } from "../vendor.ts";

export const pixabay: Vendor = {
  name: "Pixabay",
  category: "messaging",
  env: "PIXABAY_API_KEY",
  docs: "https://pixabay.com/api",
  revoke: "https://pixabay.com/api/docs/",
  rules: [
    { id: "pixabay-api-key", kind: "API key", severity: "low", shape: "{digit:7,8}-{hex:25}", near: ["pixabay"] },
  ],
};

export const pixabaySamples: Samples = {
  "pixabay-api-key": {
    hits: ["https://pixabay.com/api/?key=‹{digit:8}-{hex:25}›&q=flowers"],
    misses: [["PIXABAY_API_KEY={digit:8}-{hex:24}", "one character short"]],
  },
};
