import type { Samples, Vendor } from "../vendor.ts";

export const pingdom: Vendor = {
  name: "Pingdom",
  category: "monitoring",
  env: "PINGDOM_API_TOKEN",
  docs: "https://docs.pingdom.com/",
  revoke: "https://my.pingdom.com/app/api-tokens",
  rules: [{ id: "pingdom-api-token", kind: "API token", shape: "{url:64}", near: ["pingdom"] }],
};

export const pingdomSamples: Samples = {};
