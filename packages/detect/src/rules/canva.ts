import type { Samples, Vendor } from "../vendor.ts";

export const canva: Vendor = {
  name: "Canva",
  category: "productivity",
  env: "CANVA_CLIENT_SECRET",
  docs: "https://www.canva.dev/docs",
  revoke: "https://www.canva.com/",
  rules: [{ id: "canva-client-secret", kind: "client secret", shape: "cnvca{url:51}" }],
};

export const canvaSamples: Samples = {
  "canva-client-secret": { misses: [["CANVA_CLIENT_SECRET=cnvca{url:50}", "one character short"]] },
};
