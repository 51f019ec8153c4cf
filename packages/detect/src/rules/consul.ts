import type { Samples, Vendor } from "../vendor.ts";

export const consul: Vendor = {
  name: "HashiCorp Consul",
  category: "identity",
  env: "CONSUL_HTTP_TOKEN",
  docs: "https://developer.hashicorp.com/",
  revoke: "https://developer.hashicorp.com/",
  rules: [
    {
      id: "consul-acl-token",
      kind: "ACL token",
      severity: "critical",
      shape: "{uuid}",
      near: ["consul http token", "consul token", "consul acl token", "x consul token"],
    },
    {
      id: "nomad-acl-token",
      kind: "Nomad ACL token",
      severity: "critical",
      shape: "{uuid}",
      near: ["nomad token", "x nomad token"],
      env: "NOMAD_TOKEN",
    },
  ],
};

export const consulSamples: Samples = {
  "consul-acl-token": { hits: ['curl -H "X-Consul-Token: ‹{uuid}›" http://127.0.0.1:8500/v1/kv/a'] },
};
