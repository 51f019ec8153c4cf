import type { Samples, Vendor } from "../vendor.ts";

export const helpscout: Vendor = {
  name: "Help Scout",
  category: "messaging",
  env: "HELPSCOUT_APP_SECRET",
  docs: "https://developer.helpscout.com/",
  revoke: "https://secure.helpscout.net/",
  rules: [
    { id: "helpscout-app-secret", kind: "app secret", shape: "{alnum:32|40}", near: ["helpscout", "help scout"] },
  ],
};

export const helpscoutSamples: Samples = {
  "helpscout-app-secret": { misses: [["HELPSCOUT_APP_SECRET={alnum:31}", "one character short"]] },
};
