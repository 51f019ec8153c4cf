import type { Samples, Vendor } from "../vendor.ts";

export const eventbrite: Vendor = {
  name: "Eventbrite",
  category: "commerce",
  env: "EVENTBRITE_API_KEY",
  docs: "https://www.eventbrite.com/platform",
  revoke: "https://www.eventbrite.com/account-settings/apps",
  rules: [{ id: "eventbrite-token", kind: "private token", shape: "{ualnum:20}", near: ["eventbrite"] }],
};

export const eventbriteSamples: Samples = {
  "eventbrite-token": { misses: [["EVENTBRITE_API_KEY={ualnum:19}", "one character short"]] },
};
