import type { Samples, Vendor } from "../vendor.ts";

export const pipedrive: Vendor = {
  name: "Pipedrive",
  category: "productivity",
  env: "PIPEDRIVE_API_TOKEN",
  docs: "https://developers.pipedrive.com/",
  revoke: "https://app.pipedrive.com/settings/api",
  rules: [{ id: "pipedrive-api-token", kind: "API token", shape: "{hex:40}", near: ["pipedrive"] }],
};

export const pipedriveSamples: Samples = {
  "pipedrive-api-token": {
    misses: [
      ["API_KEY={hex:40}", "nothing names the provider"],
      ["PIPEDRIVE_API_TOKEN={hex:39}", "one character short"],
    ],
  },
};
