import type { Samples, Vendor } from "../vendor.ts";

export const unstructured: Vendor = {
  name: "Unstructured",
  category: "automation",
  env: "UNSTRUCTURED_API_KEY",
  docs: "https://docs.unstructured.io/",
  revoke: "https://platform.unstructured.io/",
  rules: [
    {
      id: "unstructured-api-key",
      kind: "API key",
      severity: "medium",
      shape: "{alnum:30}",
      near: ["unstructured api", "unstructured key", "unstructuredapp"],
    },
  ],
};

export const unstructuredSamples: Samples = {
  "unstructured-api-key": {
    misses: [
      ["API_KEY={alnum:30}", "nothing names the provider"],
      ["UNSTRUCTURED_API_KEY={alnum:29}", "one character short"],
    ],
  },
};
