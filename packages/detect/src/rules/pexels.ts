import type { Samples, Vendor } from "../vendor.ts";

export const pexels: Vendor = {
  name: "Pexels",
  category: "data",
  env: "PEXELS_API_KEY",
  docs: "https://www.pexels.com/api",
  revoke: "https://www.pexels.com/api/key/",
  rules: [{ id: "pexels-api-key", kind: "API key", severity: "medium", shape: "{alnum:56}", near: ["pexels"] }],
};

export const pexelsSamples: Samples = {
  "pexels-api-key": {
    hits: ['requests.get("https://api.pexels.com/v1/search", headers={"Authorization": "‹{alnum:56}›"})'],
    misses: [
      ["API_KEY={alnum:56}", "nothing names the provider"],
      ["PEXELS_API_KEY={alnum:55}", "one character short"],
    ],
  },
};
