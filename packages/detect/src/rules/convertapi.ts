import type { Samples, Vendor } from "../vendor.ts";

export const convertapi: Vendor = {
  name: "ConvertAPI",
  category: "automation",
  env: "CONVERTAPI_SECRET",
  docs: "https://docs.convertapi.com/",
  revoke: "https://www.convertapi.com/a/authentication",
  rules: [{ id: "convertapi-secret", kind: "secret", shape: "secret_{alnum:16}", near: ["convertapi"] }],
};

export const convertapiSamples: Samples = {
  "convertapi-secret": {
    misses: [
      ["API_KEY=secret_{alnum:16}", "nothing names the provider"],
      ["CONVERTAPI_SECRET=secret_{alnum:15}", "one character short"],
    ],
  },
};
