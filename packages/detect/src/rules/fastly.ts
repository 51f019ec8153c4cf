import type { Samples, Vendor } from "../vendor.ts";

export const fastly: Vendor = {
  name: "Fastly",
  category: "cloud",
  env: "FASTLY_API_KEY",
  docs: "https://www.fastly.com/documentation",
  revoke: "https://manage.fastly.com/",
  rules: [{ id: "fastly-api-token", kind: "API token", severity: "critical", shape: "{url:32}", near: ["fastly"] }],
};

export const fastlySamples: Samples = {
  "fastly-api-token": {
    hits: ['curl -H "Fastly-Key: ‹{alnum:32}›" https://api.fastly.com/current_user'],
    misses: [["FASTLY_SERVICE_ID={alnum:22}", "a service"]],
  },
};
