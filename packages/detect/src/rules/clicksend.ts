import type { Samples, Vendor } from "../vendor.ts";

export const clicksend: Vendor = {
  name: "ClickSend",
  category: "messaging",
  env: "CLICKSEND_API_KEY",
  docs: "https://developers.clicksend.com/",
  revoke: "https://dashboard.clicksend.com/account/subaccounts",
  rules: [
    {
      id: "clicksend-api-key",
      kind: "API key",
      shape: "{HEX:8}-{HEX:4}-{HEX:4}-{HEX:4}-{HEX:12}",
      near: ["clicksend"],
    },
  ],
};

export const clicksendSamples: Samples = {
  "clicksend-api-key": { misses: [["API_KEY={HEX:8}-{HEX:4}-{HEX:4}-{HEX:4}-{HEX:12}", "nothing names the provider"]] },
};
