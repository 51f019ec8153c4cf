import type { Samples, Vendor } from "../vendor.ts";

export const baichuan: Vendor = {
  name: "Baichuan",
  category: "ai",
  env: "BAICHUAN_API_KEY",
  docs: "https://platform.baichuan-ai.com/docs",
  revoke: "https://platform.baichuan-ai.com/console/apikey",
  rules: [{ id: "baichuan-api-key", kind: "API key", severity: "critical", shape: "sk-{hex:32}", near: ["baichuan"] }],
};

export const baichuanSamples: Samples = {
  "baichuan-api-key": {
    misses: [["BAICHUAN_API_KEY=sk-{hex:31}", "one character short"]],
  },
};
