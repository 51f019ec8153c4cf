import type { Samples, Vendor } from "../vendor.ts";

export const ably: Vendor = {
  name: "Ably",
  category: "messaging",
  env: "ABLY_API_KEY",
  docs: "https://ably.com/docs",
  revoke: "https://ably.com/",
  rules: [
    { id: "ably-api-key", kind: "API key", confidence: "high", shape: "{url:6}.{url:6}:{url:43}", near: ["ably"] },
  ],
};

export const ablySamples: Samples = {
  "ably-api-key": {
    hits: ["const ably = new Ably.Realtime('‹{alnum:6}.{alnum:6}:{url:43}›');"],
    misses: [["ABLY_API_KEY={alnum:6}.{alnum:6}", "the key's name alone"]],
  },
};
