import type { Samples, Vendor } from "../vendor.ts";

export const telnyx: Vendor = {
  name: "Telnyx",
  category: "messaging",
  env: "TELNYX_API_KEY",
  docs: "https://developers.telnyx.com/",
  revoke: "https://portal.telnyx.com/#/api-keys",
  rules: [
    {
      id: "telnyx-api-key",
      kind: "API key",
      severity: "critical",
      shape: "KEY{HEX:32}_{alnum:22}",
    },
  ],
};

export const telnyxSamples: Samples = {
  "telnyx-api-key": {
    hits: ["const client = new Telnyx({ apiKey: '‹KEY{HEX:32}_{alnum:22}›' });"],
    misses: [["TELNYX_API_KEY=KEY{HEX:32}_{alnum:21}", "one character short"]],
  },
};
