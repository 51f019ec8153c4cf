import type { Samples, Vendor } from "../vendor.ts";

export const okta: Vendor = {
  name: "Okta",
  category: "identity",
  env: "OKTA_API_TOKEN",
  docs: "https://developer.okta.com/",
  revoke: "https://developer.okta.com/",
  rules: [
    { id: "okta-api-token", kind: "API token", severity: "critical", shape: "{[0]:2}{url:40}", near: ["okta", "ssws"] },
    {
      id: "okta-client-secret",
      kind: "OAuth client secret",
      severity: "critical",
      shape: ["{url:40}", "{url:64}"],
      near: ["okta client secret", "okta oauth client secret", "okta secret"],
      env: "OKTA_CLIENT_SECRET",
    },
  ],
};

export const oktaSamples: Samples = {
  "okta-api-token": { hits: ['provider "okta" { okta_api_token = "‹00{alnum:40}›" }'] },
};
