import type { Samples, Vendor } from "../vendor.ts";

export const pinterest: Vendor = {
  name: "Pinterest",
  category: "messaging",
  env: "PINTEREST_ACCESS_TOKEN",
  docs: "https://developers.pinterest.com/",
  revoke: "https://developers.pinterest.com/apps/",
  rules: [{ id: "pinterest-access-token", kind: "access token", shape: "pina_{ualnum:60,180}" }],
};

export const pinterestSamples: Samples = {
  "pinterest-access-token": {
    hits: ["Authorization: Bearer ‹pina_{ualnum:90}›"],
    misses: [["pina_{ualnum:20}", "too short"]],
  },
};
