import type { Samples, Vendor } from "../vendor.ts";

export const pulumi: Vendor = {
  name: "Pulumi",
  category: "code",
  env: "PULUMI_ACCESS_TOKEN",
  docs: "https://www.pulumi.com/docs",
  revoke: "https://app.pulumi.com/account/tokens",
  rules: [{ id: "pulumi-access-token", kind: "access token", severity: "critical", shape: "pul-{hex:40}" }],
};

export const pulumiSamples: Samples = {
  "pulumi-access-token": {
    hits: ["pulumi login --token ‹pul-{hex:40}›"],
    misses: [["pul-{hex:39}", "one character short"]],
  },
};
