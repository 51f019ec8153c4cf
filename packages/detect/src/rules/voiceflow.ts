import type { Samples, Vendor } from "../vendor.ts";

export const voiceflow: Vendor = {
  name: "Voiceflow",
  category: "ai",
  env: "VOICEFLOW_API_KEY",
  docs: "https://docs.voiceflow.com/",
  revoke: "https://creator.voiceflow.com/",
  rules: [
    {
      id: "voiceflow-api-key",
      kind: "API key",
      shape: ["VF.DM.{hex:24}.{alnum:16}", "VF.WS.{hex:24}.{alnum:16}", "VF.{hex:24}.{alnum:16}"],
    },
  ],
};

export const voiceflowSamples: Samples = {
  "voiceflow-api-key": { misses: [["VOICEFLOW_API_KEY=VF.DM.{hex:24}.{alnum:15}", "one character short"]] },
};
