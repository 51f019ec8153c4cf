import type { Samples, Vendor } from "../vendor.ts";

export const binance: Vendor = {
  name: "Binance",
  category: "payment",
  env: "BINANCE_API_SECRET",
  docs: "https://developers.binance.com/",
  revoke: "https://www.binance.com/",
  rules: [
    { id: "binance-api-key", kind: "API or secret key", severity: "critical", shape: "{alnum:64}", near: ["binance"] },
  ],
};

export const binanceSamples: Samples = {
  "binance-api-key": {
    hits: ["client = BinanceClient(api_key='‹{alnum:64}›')", "X-MBX-APIKEY: ‹{alnum:64}›  # binance"],
    misses: [["BINANCE_API_SECRET={alnum:63}", "one character short"]],
  },
};
