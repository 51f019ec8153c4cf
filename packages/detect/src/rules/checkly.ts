import type { Samples, Vendor } from "../vendor.ts";

export const checkly: Vendor = {
  name: "Checkly",
  category: "monitoring",
  env: "CHECKLY_API_KEY",
  docs: "https://www.checklyhq.com/docs",
  revoke: "https://app.checklyhq.com/settings/user/api-keys",
  rules: [{ id: "checkly-api-key", kind: "API key", shape: "(cu|sv)_{hex:32}", near: ["checkly"] }],
};

export const checklySamples: Samples = {};
