import type { Samples, Vendor } from "../vendor.ts";

export const tiktok: Vendor = {
  name: "TikTok",
  category: "messaging",
  env: "TIKTOK_CLIENT_SECRET",
  docs: "https://developers.tiktok.com/",
  revoke: "https://developers.tiktok.com/apps",
  rules: [{ id: "tiktok-client-secret", kind: "client secret", shape: ["{alnum:32}", "{hex:40}"], near: ["tiktok"] }],
};

export const tiktokSamples: Samples = {
  "tiktok-client-secret": { misses: [["TIKTOK_CLIENT_SECRET={alnum:31}", "one character short"]] },
};
