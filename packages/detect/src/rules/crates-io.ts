import type { Samples, Vendor } from "../vendor.ts";

export const cratesIo: Vendor = {
  name: "crates.io",
  category: "code",
  env: "CARGO_REGISTRY_TOKEN",
  docs: "https://doc.rust-lang.org/",
  revoke: "https://crates.io/settings/tokens",
  rules: [
    {
      id: "crates-io-token",
      kind: "API token",
      severity: "critical",
      shape: "cio{alnum:32}",
    },
  ],
};

export const cratesIoSamples: Samples = {
  "crates-io-token": { hits: ["CARGO_REGISTRY_TOKEN=‹cio{alnum:32}›"], misses: [["ratio cio{alnum:31}", "too short"]] },
};
