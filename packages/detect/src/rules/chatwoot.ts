import type { Samples, Vendor } from "../vendor.ts";

export const chatwoot: Vendor = {
  name: "Chatwoot",
  category: "messaging",
  env: "CHATWOOT_API_TOKEN",
  docs: "https://developers.chatwoot.com/",
  revoke: "https://app.chatwoot.com/",
  rules: [{ id: "chatwoot-api-token", kind: "access token", shape: "{alnum:24}", near: ["chatwoot"] }],
};

export const chatwootSamples: Samples = {
  "chatwoot-api-token": {
    hits: ["CHATWOOT_ACCESS_TOKEN=‹{alnum:24}›"],
    misses: [["CHATWOOT_API_TOKEN={alnum:23}", "one character short"]],
  },
};
