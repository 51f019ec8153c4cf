import type { Samples, Vendor } from "../vendor.ts";

export const chartmogul: Vendor = {
  name: "ChartMogul",
  category: "payment",
  env: "CHARTMOGUL_API_KEY",
  docs: "https://dev.chartmogul.com/",
  revoke: "https://app.chartmogul.com/#/admin/api",
  rules: [{ id: "chartmogul-api-key", kind: "API key", shape: "{hex:32}", near: ["chartmogul"] }],
};

export const chartmogulSamples: Samples = {
  "chartmogul-api-key": { misses: [["CHARTMOGUL_API_KEY={hex:31}", "one character short"]] },
};
