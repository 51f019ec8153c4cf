import type { Samples, Vendor } from "../vendor.ts";

export const workato: Vendor = {
  name: "Workato",
  category: "automation",
  env: "WORKATO_API_TOKEN",
  docs: "https://docs.workato.com/",
  revoke: "https://app.workato.com/",
  rules: [
    {
      id: "workato-api-token",
      kind: "API token",
      shape: ["wrka-eyJ{[A-Za-z0-9_.-]:80,400}.{url:64,700}", "wrka{lower:2}-eyJ{[A-Za-z0-9_.-]:80,400}.{url:64,700}"],
    },
  ],
};

export const workatoSamples: Samples = {
  "workato-api-token": {
    misses: [["WORKATO_API_TOKEN=wrka-eyJ{[A-Za-z0-9_.-]:80,400}.{url:63}", "one character short"]],
  },
};
