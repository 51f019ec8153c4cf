import type { Samples, Vendor } from "../vendor.ts";

export const freshbooks: Vendor = {
  name: "FreshBooks",
  category: "payment",
  env: "FRESHBOOKS_CLIENT_SECRET",
  docs: "https://www.freshbooks.com/api",
  revoke: "https://my.freshbooks.com/#/developer",
  rules: [
    { id: "freshbooks-client-secret", kind: "client secret or access token", shape: "{hex:64}", near: ["freshbooks"] },
  ],
};

export const freshbooksSamples: Samples = {
  "freshbooks-client-secret": { misses: [["FRESHBOOKS_CLIENT_SECRET={hex:63}", "one character short"]] },
};
