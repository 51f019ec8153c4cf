import type { Samples, Vendor } from "../vendor.ts";

export const flagsmith: Vendor = {
  name: "Flagsmith",
  category: "monitoring",
  env: "FLAGSMITH_SERVER_KEY",
  docs: "https://docs.flagsmith.com/",
  revoke: "https://app.flagsmith.com/",
  rules: [
    { id: "flagsmith-server-key", kind: "server-side environment key", shape: "ser.{alnum:22}", near: ["flagsmith"] },
    {
      id: "flagsmith-api-token",
      kind: "API token",
      shape: ["{alnum:8}.{alnum:32}", "{hex:40}"],
      near: ["flagsmith"],
      env: "FLAGSMITH_API_TOKEN",
    },
  ],
};

export const flagsmithSamples: Samples = {};
