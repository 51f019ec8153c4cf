import type { Samples, Vendor } from "../vendor.ts";

/** Private, in spite of the `pk`. */
export const klaviyo: Vendor = {
  name: "Klaviyo",
  category: "messaging",
  env: "KLAVIYO_API_KEY",
  docs: "https://developers.klaviyo.com/",
  revoke: "https://www.klaviyo.com/",
  rules: [
    {
      id: "klaviyo-private-key",
      kind: "private API key",
      severity: "critical",
      shape: ["pk_{hex:34}", "pk_{alnum:6}_{hex:34}"],
    },
  ],
};

export const klaviyoSamples: Samples = {
  "klaviyo-private-key": {
    hits: ["Authorization: Klaviyo-API-Key ‹pk_{hex:34}›"],
    misses: [["pk_{hex:33}", "one character short"]],
  },
};
