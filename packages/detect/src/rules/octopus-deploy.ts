import type { Samples, Vendor } from "../vendor.ts";

export const octopusDeploy: Vendor = {
  name: "Octopus Deploy",
  category: "code",
  env: "OCTOPUS_API_KEY",
  docs: "https://octopus.com/docs",
  revoke: "https://octopus.com/",
  rules: [
    {
      id: "octopus-deploy-api-key",
      kind: "API key",
      severity: "critical",
      shape: "API-{ualnum:25,32}",
      near: ["octopus", "octo"],
    },
  ],
};

export const octopusDeploySamples: Samples = {};
