import type { Samples, Vendor } from "../vendor.ts";

export const did: Vendor = {
  name: "D-ID",
  category: "ai",
  env: "D_ID_API_KEY",
  docs: "https://docs.d-id.com/",
  revoke: "https://studio.d-id.com/account-settings",
  rules: [
    {
      id: "did-api-key",
      kind: "API key",
      shape: "{alnum:16,80}:{url:21}",
      near: ["d id api", "d id key", "d-id.com", "d id auth"],
    },
  ],
};

export const didSamples: Samples = {
  "did-api-key": {
    misses: [
      ["API_KEY={alnum:16,80}:{url:21}", "nothing names the provider"],
      ["D_ID_API_KEY={alnum:16,80}:{url:20}", "one character short"],
    ],
  },
};
