import type { Samples, Vendor } from "../vendor.ts";

export const amazonSelling: Vendor = {
  name: "Amazon Selling Partner",
  category: "commerce",
  env: "SPAPI_REFRESH_TOKEN",
  docs: "https://developer-docs.amazon.com/",
  revoke: "https://sellercentral.amazon.com/",
  rules: [
    {
      id: "amazon-selling-mws-token",
      kind: "MWS auth token",
      severity: "critical",
      shape: "amzn.mws.{uuid}",
      env: "MWS_AUTH_TOKEN",
    },
    {
      id: "amazon-selling-client-secret",
      kind: "Login with Amazon client secret",
      severity: "critical",
      shape: "amzn1.oa2-cs.v1.{hex:64}",
      env: "LWA_CLIENT_SECRET",
    },
    { id: "amazon-selling-refresh-token", kind: "refresh token", severity: "critical", shape: "Atzr|{[\\w-]:200,900}" },
    {
      id: "amazon-selling-access-token",
      kind: "access token",
      severity: "medium",
      shape: "Atza|{[\\w-]:200,1600}",
      env: "SPAPI_ACCESS_TOKEN",
    },
    {
      id: "amazon-selling-client-id",
      kind: "Login with Amazon client id",
      shape: "amzn1.application-oa2-client.{hex:32}",
      isPublic: true,
      env: "LWA_CLIENT_ID",
    },
  ],
};

export const amazonSellingSamples: Samples = {
  "amazon-selling-mws-token": { misses: [["amzn.mws.{hex:32}", "no UUID"]] },
  "amazon-selling-client-secret": { misses: [["amzn1.oa2-cs.v1.{hex:63}", "one character short"]] },
  "amazon-selling-refresh-token": {
    hits: ['{"refresh_token": "‹Atzr|{[\\w-]:340}›", "token_type": "bearer"}'],
    misses: [["Atzr|IwEBI{url:20}", "cut short for a manual"]],
  },
};
