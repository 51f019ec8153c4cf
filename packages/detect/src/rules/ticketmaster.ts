import type { Samples, Vendor } from "../vendor.ts";

export const ticketmaster: Vendor = {
  name: "Ticketmaster",
  category: "commerce",
  env: "TICKETMASTER_API_KEY",
  docs: "https://developer.ticketmaster.com/",
  revoke: "https://developer-acct.ticketmaster.com/user/login",
  rules: [
    { id: "ticketmaster-api-key", kind: "API key", severity: "low", shape: "{alnum:32}", near: ["ticketmaster"] },
  ],
};

export const ticketmasterSamples: Samples = {
  "ticketmaster-api-key": { misses: [["TICKETMASTER_API_KEY={alnum:31}", "one character short"]] },
};
