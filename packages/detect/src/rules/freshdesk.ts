import type { Samples, Vendor } from "../vendor.ts";

export const freshdesk: Vendor = {
  name: "Freshdesk",
  category: "messaging",
  env: "FRESHDESK_API_KEY",
  docs: "https://developers.freshdesk.com/",
  revoke: "https://support.freshdesk.com/",
  rules: [{ id: "freshdesk-api-key", kind: "API key", shape: "{alnum:20}", near: ["freshdesk", "freshservice"] }],
};

export const freshdeskSamples: Samples = {
  "freshdesk-api-key": {
    hits: ["curl -u ‹{alnum:20}›:X https://example.freshdesk.com/api/v2/tickets"],
    misses: [["FRESHDESK_API_KEY={alnum:19}", "one character short"]],
  },
};
