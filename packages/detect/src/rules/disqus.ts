import type { Samples, Vendor } from "../vendor.ts";

export const disqus: Vendor = {
  name: "Disqus",
  category: "messaging",
  env: "DISQUS_SECRET_KEY",
  docs: "https://disqus.com/api",
  revoke: "https://disqus.com/api/applications/",
  rules: [{ id: "disqus-api-key", kind: "API or secret key", shape: "{alnum:64}", near: ["disqus"] }],
};

export const disqusSamples: Samples = {
  "disqus-api-key": { misses: [["DISQUS_SECRET_KEY={alnum:63}", "one character short"]] },
};
