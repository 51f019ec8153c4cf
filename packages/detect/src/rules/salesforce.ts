import type { Samples, Vendor } from "../vendor.ts";

export const salesforce: Vendor = {
  name: "Salesforce",
  category: "messaging",
  env: "SALESFORCE_ACCESS_TOKEN",
  docs: "https://developer.salesforce.com/",
  revoke: "https://help.salesforce.com/",
  rules: [
    // The id of the organisation, which begins with `00D`, then the session.
    {
      id: "salesforce-access-token",
      kind: "access token or session id",
      severity: "critical",
      shape: "{[0]:2}{[D]:1}{alnum:12}!A{[QR]:1}{[\\w.]:80,160}",
    },
    {
      id: "salesforce-refresh-token",
      kind: "refresh token",
      severity: "critical",
      shape: "5Aep861{[\\w.]:76,120}",
      env: "SALESFORCE_REFRESH_TOKEN",
    },
    {
      id: "salesforce-consumer-secret",
      kind: "consumer secret",
      shape: "{HEX:64}",
      near: ["salesforce", "sfdc"],
      env: "SALESFORCE_CLIENT_SECRET",
    },
    {
      id: "salesforce-consumer-key",
      kind: "consumer key",
      shape: "3MVG9{[\\w.]:78,110}",
      isPublic: true,
      env: "SALESFORCE_CLIENT_ID",
    },
  ],
};

export const salesforceSamples: Samples = {
  "salesforce-access-token": {
    hits: ["conn = new jsforce.Connection({ instanceUrl, accessToken: '‹00D{alnum:12}!AQ{[\\w.]:94}›' });"],
    misses: [["00D{alnum:12}!AQ{[\\w.]:40}", "too short"]],
  },
};
