import type { Samples, Vendor } from "../vendor.ts";

export const roboflow: Vendor = {
  name: "Roboflow",
  category: "ai",
  env: "ROBOFLOW_API_KEY",
  docs: "https://docs.roboflow.com/",
  revoke: "https://app.roboflow.com/settings/api",
  rules: [{ id: "roboflow-api-key", kind: "API key", shape: "{alnum:20}", near: ["roboflow"] }],
};

export const roboflowSamples: Samples = {
  "roboflow-api-key": {
    hits: ['rf = Roboflow(api_key="‹{alnum:20}›")'],
    misses: [
      ["API_KEY={alnum:20}", "nothing names the provider"],
      ["ROBOFLOW_API_KEY={alnum:19}", "one character short"],
    ],
  },
};
