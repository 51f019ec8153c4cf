import type { Samples, Vendor } from "../vendor.ts";

export const patreon: Vendor = {
  name: "Patreon",
  category: "payment",
  env: "PATREON_ACCESS_TOKEN",
  docs: "https://docs.patreon.com/",
  revoke: "https://www.patreon.com/portal/registration/register-clients",
  rules: [{ id: "patreon-access-token", kind: "creator's access token", shape: "{url:43}", near: ["patreon"] }],
};

export const patreonSamples: Samples = {
  "patreon-access-token": { misses: [["PATREON_ACCESS_TOKEN={alnum:42}", "one character short"]] },
};
