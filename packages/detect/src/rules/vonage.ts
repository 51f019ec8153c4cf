import type { Samples, Vendor } from "../vendor.ts";

/** The API key beside it, eight hex digits, is an account's id. */
export const vonage: Vendor = {
  name: "Vonage",
  category: "messaging",
  env: "VONAGE_API_SECRET",
  docs: "https://developer.vonage.com/",
  revoke: "https://dashboard.nexmo.com/settings",
  rules: [{ id: "vonage-api-secret", kind: "API secret", shape: "{alnum:16}", near: ["vonage", "nexmo"] }],
};

export const vonageSamples: Samples = {
  "vonage-api-secret": {
    hits: ["NEXMO_API_SECRET=‹{alnum:16}›"],
    misses: [
      ["VONAGE_API_KEY={hex:8}", "the account's id"],
      ["API_SECRET={alnum:16}", "nothing names the provider"],
    ],
  },
};
