import type { Samples, Vendor } from "../vendor.ts";

export const shortcut: Vendor = {
  name: "Shortcut",
  category: "productivity",
  env: "SHORTCUT_API_TOKEN",
  docs: "https://developer.shortcut.com/",
  revoke: "https://app.shortcut.com/",
  rules: [
    {
      id: "shortcut-api-token",
      kind: "API token",
      shape: "{uuid}",
      near: ["shortcut api", "shortcut token", "clubhouse api"],
    },
  ],
};

export const shortcutSamples: Samples = {
  "shortcut-api-token": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
