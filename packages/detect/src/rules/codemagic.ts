import type { Samples, Vendor } from "../vendor.ts";

export const codemagic: Vendor = {
  name: "Codemagic",
  category: "code",
  env: "CODEMAGIC_API_TOKEN",
  docs: "https://docs.codemagic.io/",
  revoke: "https://codemagic.io/teams",
  rules: [{ id: "codemagic-api-token", kind: "API token", shape: "{url:43}", near: ["codemagic"] }],
};

export const codemagicSamples: Samples = {};
