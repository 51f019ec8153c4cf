import type { Samples, Vendor } from "../vendor.ts";

export const definedNetworking: Vendor = {
  name: "Defined Networking",
  category: "identity",
  env: "DEFINED_API_KEY",
  docs: "https://docs.defined.net/",
  revoke: "https://admin.defined.net/settings/api-keys",
  rules: [
    { id: "defined-networking-api-key", kind: "API key", severity: "critical", shape: "dnkey-{b32:26}-{b32:52}" },
  ],
};

export const definedNetworkingSamples: Samples = {};
