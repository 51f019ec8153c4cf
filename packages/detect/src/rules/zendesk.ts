import type { Samples, Vendor } from "../vendor.ts";

export const zendesk: Vendor = {
  name: "Zendesk",
  category: "messaging",
  env: "ZENDESK_API_TOKEN",
  docs: "https://developer.zendesk.com/",
  revoke: "https://support.zendesk.com/",
  rules: [
    { id: "zendesk-api-token", kind: "API token", shape: "{alnum:40}", near: ["zendesk"] },
    {
      id: "zendesk-oauth-secret",
      kind: "OAuth client secret or token",
      shape: "{hex:64}",
      near: ["zendesk"],
      env: "ZENDESK_CLIENT_SECRET",
    },
  ],
};

export const zendeskSamples: Samples = {
  "zendesk-api-token": {
    hits: [
      "curl https://example.zendesk.com/api/v2/users.json -u me@example.com/token:‹{alnum:40}›",
      "ZENDESK_TOKEN=‹{alnum:40}›",
    ],
    misses: [["ZENDESK_API_TOKEN={alnum:39}", "one character short"]],
  },
};
