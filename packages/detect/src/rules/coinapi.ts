import type { Samples, Vendor } from "../vendor.ts";

export const coinapi: Vendor = {
  name: "CoinAPI",
  category: "payment",
  env: "COINAPI_KEY",
  docs: "https://docs.coinapi.io/",
  revoke: "https://console.coinapi.io/",
  rules: [
    {
      id: "coinapi-api-key",
      kind: "API key",
      severity: "medium",
      shape: ["{HEX:8}-{HEX:4}-{HEX:4}-{HEX:4}-{HEX:12}", "{uuid}"],
      near: ["coinapi"],
    },
  ],
};

export const coinapiSamples: Samples = {
  "coinapi-api-key": { hits: ["headers = {'X-CoinAPI-Key': '‹{HEX:8}-{HEX:4}-{HEX:4}-{HEX:4}-{HEX:12}›'}"] },
};
