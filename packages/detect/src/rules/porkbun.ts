import type { Samples, Vendor } from "../vendor.ts";

export const porkbun: Vendor = {
  name: "Porkbun",
  category: "cloud",
  env: "PORKBUN_SECRET_API_KEY",
  docs: "https://porkbun.com/api",
  revoke: "https://porkbun.com/account/api",
  rules: [
    { id: "porkbun-secret-key", kind: "secret API key", severity: "critical", shape: "sk1_{hex:64}" },
    { id: "porkbun-api-key", kind: "API key", severity: "medium", shape: "pk1_{hex:64}", env: "PORKBUN_API_KEY" },
  ],
};

export const porkbunSamples: Samples = {};
