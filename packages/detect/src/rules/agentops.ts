import type { Samples, Vendor } from "../vendor.ts";

export const agentops: Vendor = {
  name: "AgentOps",
  category: "monitoring",
  env: "AGENTOPS_API_KEY",
  docs: "https://docs.agentops.ai/",
  revoke: "https://app.agentops.ai/settings/projects",
  rules: [{ id: "agentops-api-key", kind: "API key", shape: "{uuid}", near: ["agentops"] }],
};

export const agentopsSamples: Samples = {
  "agentops-api-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
