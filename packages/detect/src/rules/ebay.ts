import type { Samples, Vendor } from "../vendor.ts";

export const ebay: Vendor = {
  name: "eBay",
  category: "commerce",
  env: "EBAY_CLIENT_SECRET",
  docs: "https://developer.ebay.com/",
  revoke: "https://developer.ebay.com/my/keys",
  rules: [
    {
      id: "ebay-client-secret",
      kind: "client secret (Cert ID)",
      shape: ["PRD-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}", "PRD-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:4,12}"],
    },
    {
      id: "ebay-sandbox-secret",
      kind: "sandbox client secret",
      severity: "medium",
      shape: "SBX-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}",
    },
    {
      id: "ebay-user-token",
      kind: "user token",
      severity: "critical",
      shape: "v^1.1#i^1#{[\\w#^+/=]:200,2500}",
      env: "EBAY_USER_TOKEN",
      docs: "https://developer.ebay.com/",
    },
  ],
};

export const ebaySamples: Samples = {
  "ebay-client-secret": {
    hits: ["'client_secret': '‹PRD-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}›',"],
    misses: [["me-myapp-PRD-{hex:9}-{hex:8}", "the client's id"]],
  },
  "ebay-user-token": { misses: [["v^1.1#i^1#r^0", "cut short"]] },
};
