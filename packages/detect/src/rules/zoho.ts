import type { Samples, Vendor } from "../vendor.ts";

export const zoho: Vendor = {
  name: "Zoho",
  category: "productivity",
  env: "ZOHO_REFRESH_TOKEN",
  docs: "https://www.zoho.com/accounts",
  revoke: "https://api-console.zoho.com/",
  rules: [
    { id: "zoho-token", kind: "access or refresh token", severity: "critical", shape: "1000.{hex:32}.{hex:32}" },
    { id: "zoho-client-secret", kind: "client secret", shape: "{hex:42}", near: ["zoho"], env: "ZOHO_CLIENT_SECRET" },
  ],
};

export const zohoSamples: Samples = {
  "zoho-token": {
    hits: ["Authorization: Zoho-oauthtoken ‹1000.{hex:32}.{hex:32}›"],
    misses: [
      ["1000.{hex:32}.{hex:31}", "one character short"],
      ["ZOHO_CLIENT_ID=1000.{ualnum:30}", "the client's id"],
    ],
  },
};
