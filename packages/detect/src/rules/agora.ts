import type { Samples, Vendor } from "../vendor.ts";

export const agora: Vendor = {
  name: "Agora",
  category: "messaging",
  env: "AGORA_APP_CERTIFICATE",
  docs: "https://docs.agora.io/",
  revoke: "https://console.agora.io/",
  rules: [
    {
      id: "agora-app-certificate",
      kind: "app certificate or customer secret",
      shape: "{hex:32}",
      near: [
        "agora app certificate",
        "agora certificate",
        "agora customer",
        "agora secret",
        "agora primary certificate",
      ],
    },
  ],
};

export const agoraSamples: Samples = {
  "agora-app-certificate": { misses: [["AGORA_APP_ID={hex:32}", "the app's id"]] },
};
