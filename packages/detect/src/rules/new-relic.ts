import type { Samples, Vendor } from "../vendor.ts";

export const newRelic: Vendor = {
  name: "New Relic",
  category: "monitoring",
  env: "NEW_RELIC_API_KEY",
  docs: "https://docs.newrelic.com/",
  revoke: "https://one.newrelic.com/api-keys",
  rules: [
    { id: "new-relic-user-key", kind: "user key", severity: "critical", shape: "NRAK-{ualnum:27}" },
    {
      id: "new-relic-license-key",
      kind: "license key",
      shape: ["{hex:32}FFFFNRAL", "eu01xx{hex:26}FFFFNRAL", "{lalnum:6}{hex:30}NRAL"],
      env: "NEW_RELIC_LICENSE_KEY",
    },
    {
      id: "new-relic-legacy-license-key",
      kind: "license key without mark",
      shape: "{hex:40}",
      near: ["new relic license", "newrelic license", "new relic license key"],
      env: "NEW_RELIC_LICENSE_KEY",
    },
    {
      id: "new-relic-insert-key",
      kind: "Insights insert key",
      severity: "medium",
      shape: "NRII-{url:32}",
      env: "NEW_RELIC_INSERT_KEY",
    },
    { id: "new-relic-query-key", kind: "Insights query key", shape: "NRIQ-{url:32}", env: "NEW_RELIC_QUERY_KEY" },
    { id: "new-relic-rest-key", kind: "REST API key", severity: "critical", shape: "NRRA-{hex:42}" },
    { id: "new-relic-admin-key", kind: "admin key", severity: "critical", shape: "NRAA-{hex:27}" },
    {
      id: "new-relic-mobile-token",
      kind: "mobile app token",
      severity: "low",
      shape: ["AA{hex:40}-NRMA", "eu01xx{hex:36}-NRMA"],
      env: "NEW_RELIC_MOBILE_TOKEN",
    },
    {
      id: "new-relic-browser-key",
      kind: "browser key",
      shape: "(NRJS|NRBR)-{hex:19}",
      isPublic: true,
      env: "NEW_RELIC_BROWSER_KEY",
    },
    { id: "new-relic-pixie-key", kind: "Pixie API or deploy key", shape: "px-(api|dep)-{uuid}", env: "PIXIE_API_KEY" },
  ],
};

export const newRelicSamples: Samples = {
  "new-relic-user-key": {
    hits: ['curl -H "API-Key: ‹NRAK-{ualnum:27}›" https://api.newrelic.com/graphql'],
    misses: [["NRAK-{ualnum:26}", "one character short"]],
  },
};
