import type { Samples, Vendor } from "../vendor.ts";

export const vault: Vendor = {
  name: "HashiCorp Vault",
  category: "identity",
  env: "VAULT_TOKEN",
  docs: "https://developer.hashicorp.com/",
  revoke: "https://developer.hashicorp.com/",
  rules: [
    { id: "vault-service-token", kind: "service token", severity: "critical", shape: "hvs.{url:24,200}" },
    { id: "vault-batch-token", kind: "batch token", severity: "critical", shape: "hvb.{url:100,400}" },
    { id: "vault-recovery-token", kind: "recovery token", severity: "critical", shape: "hvr.{url:24,200}" },
    {
      id: "vault-legacy-token",
      kind: "service token as before 1.10",
      severity: "critical",
      shape: "{[s]:1}.{alnum:24,26}",
      near: ["vault"],
    },
    {
      id: "vault-secret-id",
      kind: "AppRole secret id",
      shape: "{uuid}",
      near: ["vault secret id", "approle secret id", "vault approle secret"],
      env: "VAULT_SECRET_ID",
      docs: "https://developer.hashicorp.com/",
    },
    {
      id: "vault-unseal-key",
      kind: "unseal key",
      severity: "critical",
      shape: "{b64:44}",
      near: ["vault unseal key", "unseal key"],
      env: "VAULT_UNSEAL_KEY",
      docs: "https://developer.hashicorp.com/",
    },
  ],
};

export const vaultSamples: Samples = {
  "vault-service-token": { hits: ["export VAULT_TOKEN=‹hvs.CAES{url:90}›"], misses: [["hvs.{url:10}", "too short"]] },
};
