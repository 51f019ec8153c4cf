import type { Samples, Vendor } from "../vendor.ts";

export const kraken: Vendor = {
  name: "Kraken",
  category: "payment",
  env: "KRAKEN_API_SECRET",
  docs: "https://docs.kraken.com/",
  revoke: "https://www.kraken.com/u/security/api",
  rules: [
    { id: "kraken-private-key", kind: "private key", severity: "critical", shape: "{b64:86}==", near: ["kraken"] },
    {
      id: "kraken-api-key",
      kind: "API key",
      severity: "medium",
      shape: "{b64:56}",
      near: ["kraken"],
      env: "KRAKEN_API_KEY",
    },
  ],
};

export const krakenSamples: Samples = {
  "kraken-private-key": { misses: [["KRAKEN_API_SECRET={b64:80}==", "too short"]] },
};
