import type { Samples, Vendor } from "../vendor.ts";

export const stackhawk: Vendor = {
  name: "StackHawk",
  category: "code",
  env: "HAWK_API_KEY",
  docs: "https://docs.stackhawk.com/",
  revoke: "https://app.stackhawk.com/settings/apikeys",
  rules: [{ id: "stackhawk-api-key", kind: "API key", shape: "hawk.{url:20}.{url:20}" }],
};

export const stackhawkSamples: Samples = {};
