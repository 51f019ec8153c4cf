import type { Samples, Vendor } from "../vendor.ts";

export const sentry: Vendor = {
  name: "Sentry",
  category: "monitoring",
  env: "SENTRY_AUTH_TOKEN",
  docs: "https://docs.sentry.io/",
  revoke: "https://sentry.io/",
  rules: [
    { id: "sentry-user-token", kind: "user auth token", severity: "critical", shape: "sntryu_{hex:64}" },
    {
      id: "sentry-integration-token",
      kind: "integration token",
      severity: "critical",
      shape: "(sntryi|sntrya)_{hex:64}",
    },
    {
      id: "sentry-organization-token",
      kind: "organization auth token",
      isWordy: true,
      shape: "sntrys_eyJ{b64:60,400}(|=|==)_{b64:43}",
    },
    {
      id: "sentry-legacy-token",
      kind: "auth token without prefix",
      severity: "critical",
      shape: "{hex:64}",
      near: ["sentry auth token", "sentry token", "sentry api token", "sentry api key"],
    },
  ],
};

export const sentrySamples: Samples = {
  "sentry-user-token": {
    hits: ["sentry-cli --auth-token ‹sntryu_{hex:64}› releases list"],
    misses: [["sntryu_{hex:63}", "one character short"]],
  },
  "sentry-organization-token": { hits: ["SENTRY_AUTH_TOKEN=‹sntrys_eyJ{b64:150}=_{b64:42}{alnum:1}›"] },
  "sentry-legacy-token": {
    misses: [["SENTRY_DSN=https://{hex:32}@o{digit:6}.ingest.sentry.io/{digit:7}", "a DSN is public"]],
  },
};
