import type { Samples, Vendor } from "../vendor.ts";

export const doppler: Vendor = {
  name: "Doppler",
  category: "identity",
  env: "DOPPLER_TOKEN",
  docs: "https://docs.doppler.com/",
  revoke: "https://dashboard.doppler.com/",
  rules: [
    { id: "doppler-personal-token", kind: "personal token", severity: "critical", shape: "dp.pt.{alnum:40,44}" },
    { id: "doppler-cli-token", kind: "CLI token", severity: "critical", shape: "dp.ct.{alnum:40,44}" },
    {
      id: "doppler-service-token",
      kind: "service token",
      severity: "critical",
      shape: ["dp.st.{alnum:40,44}", "dp.st.{[a-z0-9\\-_]:2,35}.{alnum:40,44}"],
    },
    {
      id: "doppler-service-account-token",
      kind: "service account token",
      severity: "critical",
      shape: "dp.sa.{alnum:40,44}",
    },
    { id: "doppler-scim-token", kind: "SCIM token", shape: "dp.scim.{alnum:40,44}" },
    { id: "doppler-audit-token", kind: "audit token", shape: "dp.audit.{alnum:40,44}" },
  ],
};

export const dopplerSamples: Samples = {
  "doppler-personal-token": {
    hits: ["doppler run --token ‹dp.pt.{alnum:43}›"],
    misses: [["dp.pt.{alnum:30}", "too short"]],
  },
};
