import type { Samples, Vendor } from "../vendor.ts";

export const serper: Vendor = {
  name: "Serper",
  category: "automation",
  env: "SERPER_API_KEY",
  docs: "https://serper.dev/",
  revoke: "https://serper.dev/api-key",
  rules: [{ id: "serper-api-key", kind: "API key", shape: "{hex:40}", near: ["serper"] }],
};

export const serperSamples: Samples = {
  "serper-api-key": {
    hits: ["headers = {'X-API-KEY': '‹{hex:40}›'} # google.serper.dev"],
    misses: [
      ["API_KEY={hex:40}", "nothing names the provider"],
      ["SERPER_API_KEY={hex:39}", "one character short"],
    ],
  },
};
