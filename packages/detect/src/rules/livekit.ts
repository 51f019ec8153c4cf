import type { Samples, Vendor } from "../vendor.ts";

export const livekit: Vendor = {
  name: "LiveKit",
  category: "voice",
  env: "LIVEKIT_API_SECRET",
  docs: "https://docs.livekit.io/",
  revoke: "https://cloud.livekit.io/",
  rules: [
    {
      id: "livekit-api-secret",
      kind: "API secret",
      severity: "critical",
      shape: "{alnum:43,44}",
      near: ["livekit api secret", "livekit secret", "livekit"],
    },
  ],
};

export const livekitSamples: Samples = {
  "livekit-api-secret": {
    hits: ["LIVEKIT_API_KEY=API{alnum:12}\nLIVEKIT_API_SECRET=‹{alnum:44}›"],
    misses: [
      ["API_KEY={alnum:43,44}", "nothing names the provider"],
      ["LIVEKIT_API_SECRET={alnum:42}", "one character short"],
    ],
  },
};
