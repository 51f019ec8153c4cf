import type { Samples, Vendor } from "../vendor.ts";

export const hubspot: Vendor = {
  name: "HubSpot",
  category: "messaging",
  env: "HUBSPOT_ACCESS_TOKEN",
  docs: "https://developers.hubspot.com/",
  revoke: "https://app.hubspot.com/l/private-apps",
  rules: [
    {
      id: "hubspot-private-app-token",
      kind: "private app token",
      severity: "critical",
      shape: "pat-(na1|na2|na3|eu1|ap1)-{uuid}",
    },
    {
      id: "hubspot-client-secret",
      kind: "client secret or legacy API key",
      shape: "{uuid}",
      near: ["hubspot", "hapikey"],
      env: "HUBSPOT_API_KEY",
    },
  ],
};

export const hubspotSamples: Samples = {
  "hubspot-private-app-token": {
    hits: [
      "const hubspotClient = new hubspot.Client({ accessToken: '‹pat-na1-{uuid}›' });",
      "Authorization: Bearer ‹pat-eu1-{uuid}›",
    ],
    misses: [
      ["pat-na1-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:11}", "one character short"],
      ["pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "a mask"],
    ],
  },
};
