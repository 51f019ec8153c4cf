import type { Samples, Vendor } from "../vendor.ts";

export const instana: Vendor = {
  name: "Instana",
  category: "monitoring",
  env: "INSTANA_AGENT_KEY",
  docs: "https://www.ibm.com/docs",
  revoke: "https://www.ibm.com/docs/en/instana-observability",
  rules: [
    {
      id: "instana-agent-key",
      kind: "agent key",
      severity: "medium",
      shape: "{url:22}",
      near: ["instana agent key", "instana key", "instana api token"],
    },
  ],
};

export const instanaSamples: Samples = {};
