import type { Samples, Vendor } from "../vendor.ts";

export const bluesky: Vendor = {
  name: "Bluesky",
  category: "messaging",
  env: "BLUESKY_APP_PASSWORD",
  docs: "https://docs.bsky.app/",
  revoke: "https://bsky.app/settings/app-passwords",
  rules: [
    {
      id: "bluesky-app-password",
      kind: "app password",
      shape: "{[a-z2-7]:4}-{[a-z2-7]:4}-{[a-z2-7]:4}-{[a-z2-7]:4}",
      near: ["bluesky", "bsky", "atproto"],
    },
  ],
};

export const blueskySamples: Samples = {
  "bluesky-app-password": {
    hits: ["BSKY_PASSWORD=‹{[a-z2-7]:4}-{[a-z2-7]:4}-{[a-z2-7]:4}-{[a-z2-7]:4}›"],
    misses: [["BLUESKY_APP_PASSWORD=xxxx-xxxx-xxxx-xxxx", "a mask"]],
  },
};
