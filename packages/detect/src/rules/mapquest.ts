import type { Samples, Vendor } from "../vendor.ts";

export const mapquest: Vendor = {
  name: "MapQuest",
  category: "commerce",
  env: "MAPQUEST_API_KEY",
  docs: "https://developer.mapquest.com/",
  revoke: "https://developer.mapquest.com/user/me/apps",
  rules: [{ id: "mapquest-api-key", kind: "API key", severity: "medium", shape: "{alnum:32}", near: ["mapquest"] }],
};

export const mapquestSamples: Samples = {
  "mapquest-api-key": { misses: [["MAPQUEST_API_KEY={alnum:31}", "one character short"]] },
};
