import type { Samples, Vendor } from "../vendor.ts";

export const mergify: Vendor = {
  name: "Mergify",
  category: "code",
  env: "MERGIFY_TOKEN",
  docs: "https://docs.mergify.com/",
  revoke: "https://dashboard.mergify.com/",
  rules: [{ id: "mergify-application-key", kind: "application key", shape: "mergify_application_key_{url:40,200}" }],
};

export const mergifySamples: Samples = {};
