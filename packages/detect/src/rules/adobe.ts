import type { Samples, Vendor } from "../vendor.ts";

export const adobe: Vendor = {
  name: "Adobe",
  category: "productivity",
  env: "ADOBE_CLIENT_SECRET",
  docs: "https://developer.adobe.com/",
  revoke: "https://developer.adobe.com/console",
  rules: [{ id: "adobe-client-secret", kind: "OAuth client secret", shape: "p8e-{url:32}" }],
};

export const adobeSamples: Samples = {
  "adobe-client-secret": {
    hits: ['"client_secret": "‹p8e-{url:32}›"'],
    misses: [["ADOBE_CLIENT_SECRET=p8e-{alnum:31}", "one character short"]],
  },
};
