import type { Samples, Vendor } from "../vendor.ts";

export const sourcegraph: Vendor = {
  name: "Sourcegraph",
  category: "code",
  env: "SRC_ACCESS_TOKEN",
  docs: "https://sourcegraph.com/docs",
  revoke: "https://sourcegraph.com/",
  rules: [
    {
      id: "sourcegraph-access-token",
      kind: "access token",
      severity: "critical",
      shape: ["sgp_{Hex:40}", "sgp_local_{Hex:40}", "sgp_{Hex:16}_{Hex:40}"],
    },
    { id: "sourcegraph-cody-gateway-key", kind: "Cody gateway key", shape: "slk_{hex:64}" },
  ],
};

export const sourcegraphSamples: Samples = {};
