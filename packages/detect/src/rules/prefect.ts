import type { Samples, Vendor } from "../vendor.ts";

export const prefect: Vendor = {
  name: "Prefect",
  category: "automation",
  env: "PREFECT_API_KEY",
  docs: "https://docs.prefect.io/",
  revoke: "https://app.prefect.cloud/my/api-keys",
  rules: [{ id: "prefect-api-key", kind: "API key", shape: "(pnu|pnb)_{alnum:36}" }],
};

export const prefectSamples: Samples = {
  "prefect-api-key": { misses: [["PREFECT_API_KEY=pnu_{alnum:35}", "one character short"]] },
};
