import type { Samples, Vendor } from "../vendor.ts";

export const deepgram: Vendor = {
  name: "Deepgram",
  category: "voice",
  env: "DEEPGRAM_API_KEY",
  docs: "https://developers.deepgram.com/docs/create-additional-api-keys",
  revoke: "https://console.deepgram.com/",
  rules: [{ id: "deepgram-api-key", kind: "API key", shape: "{hex:40}", near: ["deepgram"] }],
};

export const deepgramSamples: Samples = {
  "deepgram-api-key": {
    hits: ["DEEPGRAM_API_KEY=‹{hex:40}›", 'const deepgram = createClient("‹{hex:40}›");'],
    misses: [
      ["API_KEY={hex:40}", "nothing names the provider"],
      ["deepgram commit {hex:40}", "a commit"],
      ["DEEPGRAM_API_KEY={hex:39}", "one character short"],
    ],
  },
};
