import type { Samples, Vendor } from "../vendor.ts";

export const deno: Vendor = {
  name: "Deno Deploy",
  category: "cloud",
  env: "DENO_DEPLOY_TOKEN",
  docs: "https://docs.deno.com/",
  revoke: "https://dash.deno.com/",
  rules: [
    {
      id: "deno-access-token",
      kind: "access token",
      severity: "critical",
      shape: ["ddp_{alnum:36}", "ddw_{alnum:36}"],
    },
    { id: "deno-organization-token", kind: "organization token", severity: "critical", shape: "ddo_{alnum:36}" },
  ],
};

export const denoSamples: Samples = {
  "deno-access-token": { misses: [["DENO_DEPLOY_TOKEN=ddp_{alnum:35}", "one character short"]] },
};
