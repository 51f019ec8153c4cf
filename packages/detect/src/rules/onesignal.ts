import type { Samples, Vendor } from "../vendor.ts";

export const onesignal: Vendor = {
  name: "OneSignal",
  category: "messaging",
  env: "ONESIGNAL_API_KEY",
  docs: "https://documentation.onesignal.com/",
  revoke: "https://documentation.onesignal.com/docs/keys-and-ids",
  rules: [
    { id: "onesignal-api-key", kind: "app API key", shape: "os_v2_app_{[a-z2-7]:103}" },
    {
      id: "onesignal-organization-key",
      kind: "organisation API key",
      severity: "critical",
      shape: "os_v2_org_{[a-z2-7]:103}",
      env: "ONESIGNAL_ORG_API_KEY",
    },
    // A UUID in base64: it begins with a digit or one of a to f.
    {
      id: "onesignal-legacy-key",
      kind: "legacy REST API key",
      shape: "{[MNYZO]:1}{[A-Za-z0-9]:47}",
      near: ["onesignal"],
      env: "ONESIGNAL_REST_API_KEY",
    },
  ],
};

export const onesignalSamples: Samples = {
  "onesignal-api-key": {
    hits: ["Authorization: Key ‹os_v2_app_{[a-z2-7]:103}›"],
    misses: [
      ["os_v2_app_{[a-z2-7]:102}", "one character short"],
      ["ONESIGNAL_APP_ID={uuid}", "the app's id"],
    ],
  },
};
