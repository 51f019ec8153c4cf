import type { Samples, Vendor } from "../vendor.ts";

export const fullstory: Vendor = {
  name: "FullStory",
  category: "monitoring",
  env: "FULLSTORY_API_KEY",
  docs: "https://developer.fullstory.com/",
  revoke: "https://app.fullstory.com/",
  rules: [{ id: "fullstory-api-key", kind: "API key", shape: ["na1.{b64:100}", "eu1.{b64:100}"] }],
};

export const fullstorySamples: Samples = {
  "fullstory-api-key": { misses: [["na1.{b64:99}", "one character short"]] },
};
