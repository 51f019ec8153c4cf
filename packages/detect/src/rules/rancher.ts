import type { Samples, Vendor } from "../vendor.ts";

export const rancher: Vendor = {
  name: "Rancher",
  category: "cloud",
  env: "RANCHER_TOKEN",
  docs: "https://ranchermanager.docs.rancher.com/",
  revoke: "https://ranchermanager.docs.rancher.com/api/api-tokens",
  rules: [{ id: "rancher-api-token", kind: "API token", severity: "critical", shape: "token-{lalnum:5}:{lalnum:54}" }],
};

export const rancherSamples: Samples = {};
