import type { Samples, Vendor } from "../vendor.ts";

export const prismic: Vendor = {
  name: "Prismic",
  category: "commerce",
  env: "PRISMIC_ACCESS_TOKEN",
  docs: "https://prismic.io/docs",
  revoke: "https://prismic.io/dashboard",
  rules: [
    // Base64 of `0.` and an id, then text that was no UTF-8: its second part repeats itself.
    { id: "prismic-access-token", kind: "permanent access token", shape: "MC5{alnum:21}.{url:40,150}", isWordy: true },
  ],
};

export const prismicSamples: Samples = {
  "prismic-access-token": {
    hits: ["prismic.createClient('demo', { accessToken: '‹MC5{alnum:21}.77-977-977-977-9{url:40}›' })"],
    misses: [["MC5{alnum:21}.{url:20}", "too short"]],
  },
};
