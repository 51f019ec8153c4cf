import type { Samples, Vendor } from "../vendor.ts";

export const giphy: Vendor = {
  name: "Giphy",
  category: "messaging",
  env: "GIPHY_API_KEY",
  docs: "https://developers.giphy.com/",
  revoke: "https://developers.giphy.com/dashboard/",
  rules: [{ id: "giphy-api-key", kind: "API key", severity: "low", shape: "{alnum:32}", near: ["giphy"] }],
};

export const giphySamples: Samples = {
  "giphy-api-key": {
    hits: ["https://api.giphy.com/v1/gifs/search?api_key=‹{alnum:32}›&q=cat"],
    misses: [["GIPHY_API_KEY={alnum:31}", "one character short"]],
  },
};
