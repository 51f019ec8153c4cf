import type { Samples, Vendor } from "../vendor.ts";

export const vimeo: Vendor = {
  name: "Vimeo",
  category: "messaging",
  env: "VIMEO_ACCESS_TOKEN",
  docs: "https://developer.vimeo.com/",
  revoke: "https://developer.vimeo.com/apps",
  rules: [{ id: "vimeo-access-token", kind: "access token", shape: "{hex:32}", near: ["vimeo"] }],
};

export const vimeoSamples: Samples = {
  "vimeo-access-token": {
    hits: ["const client = new Vimeo('{hex:40}', 'x', '‹{hex:32}›');"],
    misses: [["VIMEO_ACCESS_TOKEN={hex:31}", "one character short"]],
  },
};
