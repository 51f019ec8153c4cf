import type { Samples, Vendor } from "../vendor.ts";

export const mailtrap: Vendor = {
  name: "Mailtrap",
  category: "messaging",
  env: "MAILTRAP_API_TOKEN",
  docs: "https://docs.mailtrap.io/",
  revoke: "https://mailtrap.io/api-tokens",
  rules: [{ id: "mailtrap-api-token", kind: "API token", shape: "{hex:32}", near: ["mailtrap"] }],
};

export const mailtrapSamples: Samples = {
  "mailtrap-api-token": {
    hits: ["const client = new MailtrapClient({ token: '‹{hex:32}›' });"],
    misses: [["MAILTRAP_API_TOKEN={hex:31}", "one character short"]],
  },
};
