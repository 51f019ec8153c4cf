import type { Samples, Vendor } from "../vendor.ts";

export const tomtom: Vendor = {
  name: "TomTom",
  category: "commerce",
  env: "TOMTOM_API_KEY",
  docs: "https://developer.tomtom.com/",
  revoke: "https://developer.tomtom.com/user/me/apps",
  rules: [{ id: "tomtom-api-key", kind: "API key", severity: "medium", shape: "{alnum:32}", near: ["tomtom"] }],
};

export const tomtomSamples: Samples = {
  "tomtom-api-key": {
    hits: ["https://api.tomtom.com/search/2/search/pizza.json?key=‹{alnum:32}›"],
    misses: [["TOMTOM_API_KEY={alnum:31}", "one character short"]],
  },
};
