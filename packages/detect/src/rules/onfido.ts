import type { Samples, Vendor } from "../vendor.ts";

export const onfido: Vendor = {
  name: "Onfido",
  category: "identity",
  env: "ONFIDO_API_TOKEN",
  docs: "https://documentation.onfido.com/",
  revoke: "https://dashboard.onfido.com/api/tokens",
  rules: [
    {
      id: "onfido-api-token",
      kind: "live API token",
      severity: "critical",
      shape: ["api_live.{url:11}.{url:32}", "api_live_us.{url:11}.{url:32}", "api_live_ca.{url:11}.{url:32}"],
    },
    {
      id: "onfido-sandbox-token",
      kind: "sandbox API token",
      severity: "medium",
      shape: "api_sandbox.{url:11}.{url:32}",
    },
  ],
};

export const onfidoSamples: Samples = {
  "onfido-api-token": {
    hits: ["const onfido = new Onfido({ apiToken: '‹api_live.{alnum:11}.{alnum:32}›' });"],
    misses: [["api_live.{alnum:11}.{alnum:31}", "one character short"]],
  },
};
