import type { Samples, Vendor } from "../vendor.ts";

export const v0: Vendor = {
  name: "v0",
  category: "ai",
  env: "V0_API_KEY",
  docs: "https://v0.app/docs",
  revoke: "https://v0.app/chat/settings/keys",
  rules: [
    {
      id: "v0-api-key",
      kind: "API key",
      shape: "v1:{alnum:24}:{alnum:24}",
      near: ["v0 api", "v0 key", "v0.dev", "v0.app"],
    },
  ],
};

export const v0Samples: Samples = {
  "v0-api-key": {
    misses: [
      ["API_KEY=v1:{alnum:24}:{alnum:24}", "nothing names the provider"],
      ["V0_API_KEY=v1:{alnum:24}:{alnum:23}", "one character short"],
    ],
  },
};
