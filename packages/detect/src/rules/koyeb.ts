import type { Samples, Vendor } from "../vendor.ts";

export const koyeb: Vendor = {
  name: "Koyeb",
  category: "cloud",
  env: "KOYEB_TOKEN",
  docs: "https://www.koyeb.com/docs",
  revoke: "https://app.koyeb.com/user/settings/api/",
  rules: [{ id: "koyeb-api-token", kind: "API token", severity: "critical", shape: "{lalnum:64}", near: ["koyeb"] }],
};

export const koyebSamples: Samples = {};
