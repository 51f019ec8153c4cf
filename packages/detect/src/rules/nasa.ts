import type { Samples, Vendor } from "../vendor.ts";

export const nasa: Vendor = {
  name: "NASA",
  category: "data",
  env: "NASA_API_KEY",
  docs: "https://api.nasa.gov/",
  revoke: "https://api.nasa.gov/",
  rules: [
    {
      id: "nasa-api-key",
      kind: "API key",
      severity: "low",
      shape: "{alnum:40}",
      near: ["api.nasa.gov", "nasa api", "nasa key"],
    },
  ],
};

export const nasaSamples: Samples = {
  "nasa-api-key": {
    hits: ["https://api.nasa.gov/planetary/apod?api_key=‹{alnum:40}›"],
    misses: [
      ["API_KEY={alnum:40}", "nothing names the provider"],
      ["NASA_API_KEY={alnum:39}", "one character short"],
      ["https://api.nasa.gov/planetary/apod?api_key=DEMO_KEY", "the key of the manual"],
    ],
  },
};
