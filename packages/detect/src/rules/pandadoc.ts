import type { Samples, Vendor } from "../vendor.ts";

export const pandadoc: Vendor = {
  name: "PandaDoc",
  category: "productivity",
  env: "PANDADOC_API_KEY",
  docs: "https://developers.pandadoc.com/",
  revoke: "https://app.pandadoc.com/a/#/settings/api-dashboard/configuration",
  rules: [{ id: "pandadoc-api-key", kind: "API key", shape: "{hex:40}", near: ["pandadoc"] }],
};

export const pandadocSamples: Samples = {
  "pandadoc-api-key": {
    hits: ["Authorization: API-Key ‹{hex:40}›  # pandadoc"],
    misses: [["PANDADOC_API_KEY={hex:39}", "one character short"]],
  },
};
