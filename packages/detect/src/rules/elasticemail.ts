import type { Samples, Vendor } from "../vendor.ts";

export const elasticemail: Vendor = {
  name: "Elastic Email",
  category: "messaging",
  env: "ELASTICEMAIL_API_KEY",
  docs: "https://elasticemail.com/developers",
  revoke: "https://app.elasticemail.com/api/settings/manage-api",
  rules: [
    {
      id: "elasticemail-api-key",
      kind: "API key",
      severity: "critical",
      shape: "{HEX:96}",
      near: ["elasticemail", "elastic email"],
    },
  ],
};

export const elasticemailSamples: Samples = {
  "elasticemail-api-key": { misses: [["ELASTICEMAIL_API_KEY={HEX:95}", "one character short"]] },
};
