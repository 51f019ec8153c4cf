import type { Samples, Vendor } from "../vendor.ts";

export const resemble: Vendor = {
  name: "Resemble AI",
  category: "voice",
  env: "RESEMBLE_API_KEY",
  docs: "https://docs.resemble.ai/",
  revoke: "https://app.resemble.ai/account/api",
  rules: [
    {
      id: "resemble-api-key",
      kind: "API key",
      shape: "{alnum:24}",
      near: ["resemble api", "resemble ai", "resemble key"],
    },
  ],
};

export const resembleSamples: Samples = {
  "resemble-api-key": {
    misses: [
      ["API_KEY={alnum:24}", "nothing names the provider"],
      ["RESEMBLE_API_KEY={alnum:23}", "one character short"],
    ],
  },
};
