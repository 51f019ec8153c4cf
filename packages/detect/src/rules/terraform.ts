import type { Samples, Vendor } from "../vendor.ts";

export const terraform: Vendor = {
  name: "HCP Terraform",
  category: "code",
  env: "TFE_TOKEN",
  docs: "https://developer.hashicorp.com/",
  revoke: "https://app.terraform.io/",
  rules: [
    { id: "terraform-api-token", kind: "API token", severity: "critical", shape: "{alnum:14}.atlasv1.{url:60,90}" },
  ],
};

export const terraformSamples: Samples = {
  "terraform-api-token": {
    hits: ['credentials "app.terraform.io" { token = "‹{alnum:14}.atlasv1.{alnum:67}›" }'],
    misses: [["{alnum:14}.atlasv1.{alnum:20}", "cut short"]],
  },
};
