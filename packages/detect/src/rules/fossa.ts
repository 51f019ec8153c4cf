import type { Samples, Vendor } from "../vendor.ts";

export const fossa: Vendor = {
  name: "FOSSA",
  category: "code",
  env: "FOSSA_API_KEY",
  docs: "https://docs.fossa.com/",
  revoke: "https://app.fossa.com/account/settings/integrations/api_tokens",
  rules: [{ id: "fossa-api-key", kind: "API key", shape: "{hex:32}", near: ["fossa"] }],
};

export const fossaSamples: Samples = {};
