import type { Samples, Vendor } from "../vendor.ts";

/** It ends in the provider's name, reversed. */
export const mercury: Vendor = {
  name: "Mercury",
  category: "payment",
  env: "MERCURY_API_TOKEN",
  docs: "https://docs.mercury.com/",
  revoke: "https://app.mercury.com/settings/tokens",
  rules: [
    {
      id: "mercury-api-token",
      kind: "API token",
      severity: "critical",
      shape: "mercury_production_{lower:2,6}_{alnum:40,50}_yrucrem",
    },
  ],
};

export const mercurySamples: Samples = {
  "mercury-api-token": { misses: [["mercury_production_wma_{alnum:44}_mercury", "another end"]] },
};
