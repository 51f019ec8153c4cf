import type { Samples, Vendor } from "../vendor.ts";

export const appsignal: Vendor = {
  name: "AppSignal",
  category: "monitoring",
  env: "APPSIGNAL_PUSH_API_KEY",
  docs: "https://docs.appsignal.com/",
  revoke: "https://appsignal.com/",
  rules: [{ id: "appsignal-push-key", kind: "push API key", severity: "medium", shape: "{uuid}", near: ["appsignal"] }],
};

export const appsignalSamples: Samples = {};
