import type { Samples, Vendor } from "../vendor.ts";

export const wolfram: Vendor = {
  name: "Wolfram Alpha",
  category: "ai",
  env: "WOLFRAM_ALPHA_APPID",
  docs: "https://products.wolframalpha.com/api/documentation",
  revoke: "https://developer.wolframalpha.com/access",
  rules: [{ id: "wolfram-app-id", kind: "AppID", shape: "{ualnum:6}-{ualnum:10}", near: ["wolfram"] }],
};

export const wolframSamples: Samples = {
  "wolfram-app-id": {
    hits: [
      'client = wolframalpha.Client("‹{ualnum:6}-{ualnum:10}›")',
      "https://api.wolframalpha.com/v2/query?appid=‹{ualnum:6}-{ualnum:10}›&input=pi",
    ],
    misses: [
      ["APPID={ualnum:6}-{ualnum:10}", "nothing names the provider"],
      ["WOLFRAM_ALPHA_APPID=DEMO", "the demo"],
    ],
  },
};
