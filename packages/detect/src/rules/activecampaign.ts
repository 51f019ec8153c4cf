import type { Samples, Vendor } from "../vendor.ts";

export const activecampaign: Vendor = {
  name: "ActiveCampaign",
  category: "messaging",
  env: "ACTIVECAMPAIGN_API_KEY",
  docs: "https://developers.activecampaign.com/",
  revoke: "https://help.activecampaign.com/",
  rules: [
    {
      id: "activecampaign-api-key",
      kind: "API key",
      severity: "critical",
      shape: "{hex:72}",
      near: ["activecampaign", "active campaign"],
    },
  ],
};

export const activecampaignSamples: Samples = {
  "activecampaign-api-key": { misses: [["ACTIVECAMPAIGN_API_KEY={hex:71}", "one character short"]] },
};
