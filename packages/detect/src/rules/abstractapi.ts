import type { Samples, Vendor } from "../vendor.ts";

export const abstractapi: Vendor = {
  name: "Abstract API",
  category: "automation",
  env: "ABSTRACT_API_KEY",
  docs: "https://docs.abstractapi.com/",
  revoke: "https://app.abstractapi.com/",
  rules: [{ id: "abstractapi-api-key", kind: "API key", shape: "{hex:32}", near: ["abstract api"] }],
};

export const abstractapiSamples: Samples = {
  "abstractapi-api-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["ABSTRACT_API_KEY={hex:31}", "one character short"],
    ],
  },
};
