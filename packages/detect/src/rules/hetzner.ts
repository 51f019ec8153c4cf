import type { Samples, Vendor } from "../vendor.ts";

export const hetzner: Vendor = {
  name: "Hetzner",
  category: "cloud",
  env: "HCLOUD_TOKEN",
  docs: "https://docs.hetzner.cloud/",
  revoke: "https://console.hetzner.cloud/",
  rules: [
    {
      id: "hetzner-cloud-token",
      kind: "Cloud API token",
      severity: "critical",
      shape: "{alnum:64}",
      near: ["hcloud", "hetzner"],
    },
  ],
};

export const hetznerSamples: Samples = {
  "hetzner-cloud-token": { hits: ['provider "hcloud" { hcloud_token = "‹{alnum:64}›" }'] },
};
