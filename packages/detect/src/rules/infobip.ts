import type { Samples, Vendor } from "../vendor.ts";

export const infobip: Vendor = {
  name: "Infobip",
  category: "messaging",
  env: "INFOBIP_API_KEY",
  docs: "https://www.infobip.com/docs",
  revoke: "https://portal.infobip.com/dev/api-keys",
  rules: [
    {
      id: "infobip-api-key",
      kind: "API key",
      severity: "critical",
      confidence: "high",
      shape: "{hex:32}-{uuid}",
      near: ["infobip"],
    },
  ],
};

export const infobipSamples: Samples = {
  "infobip-api-key": {
    hits: ["new Infobip({ baseUrl: 'x.api.infobip.com', apiKey: '‹{hex:32}-{uuid}›' })"],
    misses: [["INFOBIP_API_KEY={hex:32}", "its first part alone"]],
  },
};
