import type { Samples, Vendor } from "../vendor.ts";

export const sumoLogic: Vendor = {
  name: "Sumo Logic",
  category: "monitoring",
  env: "SUMOLOGIC_ACCESSKEY",
  docs: "https://help.sumologic.com/",
  revoke: "https://service.sumologic.com/ui/#/preferences",
  rules: [
    {
      id: "sumo-logic-access-key",
      kind: "access key",
      severity: "critical",
      shape: "{alnum:64}",
      near: ["sumologic", "sumo logic", "sumo access key", "sumo accesskey"],
    },
    {
      id: "sumo-logic-access-id",
      kind: "access id",
      severity: "low",
      shape: "{[s]:1}{[u]:1}{alnum:12}",
      near: ["sumologic", "sumo logic", "sumo access id"],
      env: "SUMOLOGIC_ACCESSID",
    },
  ],
};

export const sumoLogicSamples: Samples = {};
