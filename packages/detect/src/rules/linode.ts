import type { Samples, Vendor } from "../vendor.ts";

export const linode: Vendor = {
  name: "Akamai Linode",
  category: "cloud",
  env: "LINODE_TOKEN",
  docs: "https://techdocs.akamai.com/",
  revoke: "https://cloud.linode.com/profile/tokens",
  rules: [
    {
      id: "linode-access-token",
      kind: "personal access token",
      severity: "critical",
      shape: "{hex:64}",
      near: ["linode"],
    },
  ],
};

export const linodeSamples: Samples = {
  "linode-access-token": { hits: ["linode-cli --token {alnum:1} # LINODE_CLI_TOKEN=‹{hex:64}›"] },
};
