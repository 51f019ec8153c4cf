import type { Samples, Vendor } from "../vendor.ts";

export const imgur: Vendor = {
  name: "Imgur",
  category: "messaging",
  env: "IMGUR_CLIENT_SECRET",
  docs: "https://apidocs.imgur.com/",
  revoke: "https://imgur.com/account/settings/apps",
  rules: [{ id: "imgur-client-secret", kind: "client secret", shape: "{hex:40}", near: ["imgur"] }],
};

export const imgurSamples: Samples = {
  "imgur-client-secret": { misses: [["IMGUR_CLIENT_ID={hex:15}", "the client's id"]] },
};
