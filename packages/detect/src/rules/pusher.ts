import type { Samples, Vendor } from "../vendor.ts";

export const pusher: Vendor = {
  name: "Pusher",
  category: "messaging",
  env: "PUSHER_APP_SECRET",
  docs: "https://pusher.com/docs",
  revoke: "https://dashboard.pusher.com/apps",
  rules: [
    { id: "pusher-app-secret", kind: "app secret", shape: "{hex:20}", near: ["pusher secret", "pusher app secret"] },
  ],
};

export const pusherSamples: Samples = {
  "pusher-app-secret": {
    hits: ["PUSHER_SECRET=‹{hex:20}›"],
    misses: [["PUSHER_APP_KEY={hex:20}", "the app's key, which every browser gets"]],
  },
};
