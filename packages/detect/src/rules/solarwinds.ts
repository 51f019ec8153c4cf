import type { Samples, Vendor } from "../vendor.ts";

export const solarwinds: Vendor = {
  name: "SolarWinds",
  category: "monitoring",
  env: "SW_APM_SERVICE_KEY",
  docs: "https://documentation.solarwinds.com/",
  revoke: "https://my.solarwinds.cloud/",
  rules: [
    {
      id: "solarwinds-api-token",
      kind: "API token",
      shape: "{url:71}",
      near: ["solarwinds", "sw apm service key", "appoptics"],
    },
    {
      id: "papertrail-api-token",
      kind: "Papertrail API token",
      shape: "{alnum:20}",
      near: ["papertrail"],
      env: "PAPERTRAIL_API_TOKEN",
    },
  ],
};

export const solarwindsSamples: Samples = {};
