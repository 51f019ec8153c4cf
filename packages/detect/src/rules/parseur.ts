import type { Samples, Vendor } from "../vendor.ts";

export const parseur: Vendor = {
  name: "Parseur",
  category: "automation",
  env: "PARSEUR_API_KEY",
  docs: "https://help.parseur.com/",
  revoke: "https://app.parseur.com/account",
  rules: [{ id: "parseur-api-key", kind: "API key", shape: "{hex:40}", near: ["parseur"] }],
};

export const parseurSamples: Samples = {
  "parseur-api-key": {
    misses: [
      ["API_KEY={hex:40}", "nothing names the provider"],
      ["PARSEUR_API_KEY={hex:39}", "one character short"],
    ],
  },
};
