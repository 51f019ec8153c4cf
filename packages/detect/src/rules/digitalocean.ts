import type { Samples, Vendor } from "../vendor.ts";

export const digitalocean: Vendor = {
  name: "DigitalOcean",
  category: "cloud",
  env: "DIGITALOCEAN_TOKEN",
  docs: "https://docs.digitalocean.com/",
  revoke: "https://cloud.digitalocean.com/",
  rules: [
    {
      id: "digitalocean-personal-token",
      kind: "personal access token",
      severity: "critical",
      shape: "dop_v1_{hex:64}",
    },
    { id: "digitalocean-oauth-token", kind: "OAuth access token", severity: "critical", shape: "doo_v1_{hex:64}" },
    { id: "digitalocean-refresh-token", kind: "OAuth refresh token", severity: "critical", shape: "dor_v1_{hex:64}" },
    {
      id: "digitalocean-spaces-secret",
      kind: "Spaces secret key",
      severity: "critical",
      shape: "{b64:43}",
      near: ["spaces secret", "digitalocean spaces", "do spaces"],
      env: "SPACES_SECRET_ACCESS_KEY",
      docs: "https://docs.digitalocean.com/",
    },
  ],
};

export const digitaloceanSamples: Samples = {
  "digitalocean-personal-token": {
    hits: [
      "doctl auth init --access-token ‹dop_v1_{hex:64}›",
      'provider "digitalocean" { token = "‹dop_v1_{hex:64}›" }',
    ],
    misses: [["dop_v1_{hex:63}", "one character short"]],
  },
};
