import type { Samples, Vendor } from "../vendor.ts";

export const portainer: Vendor = {
  name: "Portainer",
  category: "cloud",
  env: "PORTAINER_API_KEY",
  docs: "https://docs.portainer.io/",
  revoke: "https://docs.portainer.io/api/access",
  rules: [{ id: "portainer-access-token", kind: "access token", severity: "critical", shape: "ptr_{b64:43}=" }],
};

export const portainerSamples: Samples = {};
