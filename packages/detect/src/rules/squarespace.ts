import type { Samples, Vendor } from "../vendor.ts";

export const squarespace: Vendor = {
  name: "Squarespace",
  category: "commerce",
  env: "SQUARESPACE_API_KEY",
  docs: "https://developers.squarespace.com/",
  revoke: "https://support.squarespace.com/hc/en-us/articles/236297987-Squarespace-API-keys",
  rules: [{ id: "squarespace-api-key", kind: "API key", shape: "{uuid}", near: ["squarespace"] }],
};

export const squarespaceSamples: Samples = {
  "squarespace-api-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
