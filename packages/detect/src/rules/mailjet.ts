import type { Samples, Vendor } from "../vendor.ts";

export const mailjet: Vendor = {
  name: "Mailjet",
  category: "messaging",
  env: "MJ_APIKEY_PRIVATE",
  docs: "https://dev.mailjet.com/",
  revoke: "https://app.mailjet.com/account/apikeys",
  rules: [{ id: "mailjet-api-key", kind: "API or secret key", shape: "{hex:32}", near: ["mailjet", "mj apikey"] }],
};

export const mailjetSamples: Samples = {
  "mailjet-api-key": {
    hits: ["mailjet_api_secret: ‹{hex:32}›"],
    misses: [["MJ_APIKEY_PRIVATE={hex:30}", "two characters short"]],
  },
};
