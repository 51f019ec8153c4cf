import type { Samples, Vendor } from "../vendor.ts";

export const persona: Vendor = {
  name: "Persona",
  category: "identity",
  env: "PERSONA_API_KEY",
  docs: "https://docs.withpersona.com/",
  revoke: "https://app.withpersona.com/",
  rules: [
    { id: "persona-api-key", kind: "production API key", severity: "critical", shape: "persona_production_{uuid}" },
    { id: "persona-sandbox-key", kind: "sandbox API key", severity: "medium", shape: "persona_sandbox_{uuid}" },
  ],
};

export const personaSamples: Samples = {
  "persona-api-key": { misses: [["persona_production_{hex:20}", "no UUID"]] },
};
