import type { Samples, Vendor } from "../vendor.ts";

export const playht: Vendor = {
  name: "PlayHT",
  category: "voice",
  env: "PLAYHT_API_KEY",
  docs: "https://docs.play.ht/",
  revoke: "https://play.ht/studio/api-access",
  rules: [
    { id: "playht-api-key", kind: "API key", shape: "ak-{hex:32}", near: ["play ht"] },
    { id: "playht-legacy-key", kind: "API key (legacy)", shape: "{hex:32}", near: ["play ht"] },
  ],
};

export const playhtSamples: Samples = {
  "playht-api-key": {
    misses: [
      ["API_KEY=ak-{hex:32}", "nothing names the provider"],
      ["PLAYHT_API_KEY=ak-{hex:31}", "one character short"],
    ],
  },
  "playht-legacy-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["PLAYHT_API_KEY={hex:31}", "one character short"],
    ],
  },
};
