import type { Samples, Vendor } from "../vendor.ts";

export const wistia: Vendor = {
  name: "Wistia",
  category: "messaging",
  env: "WISTIA_API_TOKEN",
  docs: "https://docs.wistia.com/",
  revoke: "https://my.wistia.com/account/api",
  rules: [{ id: "wistia-api-token", kind: "API token", shape: "{hex:64}", near: ["wistia"] }],
};

export const wistiaSamples: Samples = {
  "wistia-api-token": { misses: [["WISTIA_API_TOKEN={hex:63}", "one character short"]] },
};
