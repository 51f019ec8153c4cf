import type { Samples, Vendor } from "../vendor.ts";

export const aiven: Vendor = {
  name: "Aiven",
  category: "data",
  env: "AIVEN_TOKEN",
  docs: "https://aiven.io/docs",
  revoke: "https://console.aiven.io/profile/tokens",
  rules: [
    {
      id: "aiven-service-password",
      kind: "service password",
      severity: "critical",
      shape: "AVNS_{url:19}",
      env: "AIVEN_PASSWORD",
    },
    {
      id: "aiven-token",
      kind: "authentication token",
      severity: "critical",
      shape: ["{b64:372}", "{b64:371}=", "{b64:370}=="],
      near: ["aiven"],
    },
  ],
};

export const aivenSamples: Samples = {
  "aiven-service-password": { hits: ["postgres://avnadmin:‹AVNS_{alnum:19}›@pg-1.aivencloud.com:12345/defaultdb"] },
};
