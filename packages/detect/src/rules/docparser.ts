import type { Samples, Vendor } from "../vendor.ts";

export const docparser: Vendor = {
  name: "Docparser",
  category: "automation",
  env: "DOCPARSER_API_KEY",
  docs: "https://docparser.com/api",
  revoke: "https://app.docparser.com/account",
  rules: [{ id: "docparser-api-key", kind: "API key", shape: "{hex:40}", near: ["docparser"] }],
};

export const docparserSamples: Samples = {
  "docparser-api-key": {
    misses: [
      ["API_KEY={hex:40}", "nothing names the provider"],
      ["DOCPARSER_API_KEY={hex:39}", "one character short"],
    ],
  },
};
