import type { Samples, Vendor } from "../vendor.ts";

export const rapyd: Vendor = {
  name: "Rapyd",
  category: "payment",
  env: "RAPYD_SECRET_KEY",
  docs: "https://docs.rapyd.net/",
  revoke: "https://dashboard.rapyd.net/",
  rules: [
    { id: "rapyd-secret-key", kind: "secret key", severity: "critical", shape: "rsk_{hex:80}" },
    { id: "rapyd-access-key", kind: "access key", shape: "rak_{HEX:20}", isPublic: true, env: "RAPYD_ACCESS_KEY" },
  ],
};

export const rapydSamples: Samples = {
  "rapyd-secret-key": { misses: [["rsk_{hex:79}", "one character short"]] },
};
