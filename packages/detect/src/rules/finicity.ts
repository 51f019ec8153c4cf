import type { Samples, Vendor } from "../vendor.ts";

export const finicity: Vendor = {
  name: "Finicity",
  category: "payment",
  env: "FINICITY_APP_KEY",
  docs: "https://developer.mastercard.com/",
  revoke: "https://developer.mastercard.com/dashboard",
  rules: [
    { id: "finicity-app-key", kind: "app key", shape: "{hex:32}", near: ["finicity"] },
    {
      id: "finicity-partner-secret",
      kind: "partner secret",
      severity: "critical",
      shape: "{alnum:20}",
      near: ["finicity partner secret", "finicity secret", "finicity client secret"],
      env: "FINICITY_PARTNER_SECRET",
    },
  ],
};

export const finicitySamples: Samples = {
  "finicity-app-key": { hits: ["Finicity-App-Key: ‹{hex:32}›"] },
};
