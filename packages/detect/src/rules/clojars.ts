import type { Samples, Vendor } from "../vendor.ts";

export const clojars: Vendor = {
  name: "Clojars",
  category: "code",
  env: "CLOJARS_PASSWORD",
  docs: "https://github.com/clojars",
  revoke: "https://clojars.org/tokens",
  rules: [{ id: "clojars-deploy-token", kind: "deploy token", severity: "critical", shape: "CLOJARS_{hex:60}" }],
};

export const clojarsSamples: Samples = {};
