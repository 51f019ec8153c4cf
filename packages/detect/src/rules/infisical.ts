import type { Samples, Vendor } from "../vendor.ts";

export const infisical: Vendor = {
  name: "Infisical",
  category: "identity",
  env: "INFISICAL_TOKEN",
  docs: "https://infisical.com/docs",
  revoke: "https://app.infisical.com/",
  rules: [
    {
      id: "infisical-service-token",
      kind: "service token",
      severity: "critical",
      shape: ["st.{hex:24}.{hex:32}.{hex:32}", "st.{uuid}.{hex:32}.{hex:32}"],
    },
  ],
};

export const infisicalSamples: Samples = {
  "infisical-service-token": { hits: ["infisical run --token=‹st.{hex:24}.{hex:32}.{hex:32}› -- npm start"] },
};
