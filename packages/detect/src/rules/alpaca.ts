import type { Samples, Vendor } from "../vendor.ts";

export const alpaca: Vendor = {
  name: "Alpaca",
  category: "payment",
  env: "ALPACA_SECRET_KEY",
  docs: "https://docs.alpaca.markets/",
  revoke: "https://app.alpaca.markets/",
  rules: [
    {
      id: "alpaca-secret-key",
      kind: "secret key",
      severity: "critical",
      shape: "{alnum:40}",
      near: ["alpaca", "apca api"],
    },
  ],
};

export const alpacaSamples: Samples = {
  "alpaca-secret-key": {
    hits: ["APCA_API_SECRET_KEY=‹{alnum:40}›"],
    misses: [["APCA_API_KEY_ID=PK{ualnum:18}", "the key's id"]],
  },
};
