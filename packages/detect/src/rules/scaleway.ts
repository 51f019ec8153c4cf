import type { Samples, Vendor } from "../vendor.ts";

export const scaleway: Vendor = {
  name: "Scaleway",
  category: "cloud",
  env: "SCW_SECRET_KEY",
  docs: "https://www.scaleway.com/en",
  revoke: "https://console.scaleway.com/iam/api-keys",
  rules: [
    {
      id: "scaleway-secret-key",
      kind: "secret key",
      severity: "critical",
      shape: "{uuid}",
      near: ["scw secret key", "scaleway secret", "scaleway api key", "scaleway token", "scw token"],
    },
    {
      id: "scaleway-access-key",
      kind: "access key id",
      severity: "low",
      shape: "SCW{ualnum:17}",
      env: "SCW_ACCESS_KEY",
    },
  ],
};

export const scalewaySamples: Samples = {
  "scaleway-secret-key": {
    hits: ["SCW_SECRET_KEY=‹{uuid}›"],
    misses: [["SCW_DEFAULT_PROJECT_ID={uuid}", "a project"]],
  },
};
