import type { Samples, Vendor } from "../vendor.ts";

export const intercom: Vendor = {
  name: "Intercom",
  category: "messaging",
  env: "INTERCOM_ACCESS_TOKEN",
  docs: "https://developers.intercom.com/",
  revoke: "https://app.intercom.com/",
  rules: [
    // Base64 of `tok:`, a UUID and the region.
    { id: "intercom-access-token", kind: "access token", severity: "critical", shape: "dG9rO{alnum:54}=" },
  ],
};

export const intercomSamples: Samples = {
  "intercom-access-token": {
    hits: ["const client = new IntercomClient({ token: '‹dG9rO{alnum:54}=›' });"],
    misses: [["dG9rO{alnum:50}=", "too short"]],
  },
};
