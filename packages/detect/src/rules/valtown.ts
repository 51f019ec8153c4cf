import type { Samples, Vendor } from "../vendor.ts";

export const valtown: Vendor = {
  name: "Val Town",
  category: "automation",
  env: "VALTOWN_TOKEN",
  docs: "https://docs.val.town/",
  revoke: "https://www.val.town/settings/api",
  rules: [{ id: "valtown-api-token", kind: "API token", shape: "vtwn_{url:20,80}" }],
};

export const valtownSamples: Samples = {
  "valtown-api-token": { misses: [["VALTOWN_TOKEN=vtwn_{url:19}", "one character short"]] },
};
