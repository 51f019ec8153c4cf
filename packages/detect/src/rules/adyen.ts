import type { Samples, Vendor } from "../vendor.ts";

export const adyen: Vendor = {
  name: "Adyen",
  category: "payment",
  env: "ADYEN_HMAC_KEY",
  docs: "https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures/",
  revoke: "https://ca-test.adyen.com/",
  rules: [{ id: "adyen-hmac-key", kind: "HMAC key", severity: "medium", shape: "{HEX:64}", near: ["adyen"] }],
};

export const adyenSamples: Samples = {
  "adyen-hmac-key": {
    hits: ["ADYEN_WEBHOOK_HMAC=‹{HEX:64}›"],
    misses: [["ADYEN_HMAC_KEY={HEX:63}", "one character short"]],
  },
};
