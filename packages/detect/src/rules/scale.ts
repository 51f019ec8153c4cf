import type { Samples, Vendor } from "../vendor.ts";

export const scale: Vendor = {
  name: "Scale AI",
  category: "ai",
  env: "SCALE_API_KEY",
  docs: "https://scale.com/docs",
  revoke: "https://dashboard.scale.com/settings/team",
  rules: [
    { id: "scale-api-key", kind: "API key", shape: "live_{hex:32}", near: ["scale ai", "scale api", "scaleapi"] },
    {
      id: "scale-callback-key",
      kind: "callback auth key",
      severity: "medium",
      shape: "live_auth_{hex:32}",
      near: ["scale ai", "scale api", "scale callback"],
      env: "SCALE_CALLBACK_AUTH_KEY",
    },
  ],
};

export const scaleSamples: Samples = {
  "scale-api-key": {
    misses: [
      ["API_KEY=live_{hex:32}", "nothing names the provider"],
      ["SCALE_API_KEY=live_{hex:31}", "one character short"],
    ],
  },
  "scale-callback-key": {
    misses: [
      ["API_KEY=live_auth_{hex:32}", "nothing names the provider"],
      ["SCALE_CALLBACK_AUTH_KEY=live_auth_{hex:31}", "one character short"],
    ],
  },
};
