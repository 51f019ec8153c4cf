import type { Samples, Vendor } from "../vendor.ts";

export const blynk: Vendor = {
  name: "Blynk",
  category: "cloud",
  env: "BLYNK_AUTH_TOKEN",
  docs: "https://docs.blynk.io/",
  revoke: "https://blynk.cloud/",
  rules: [{ id: "blynk-auth-token", kind: "device token", severity: "medium", shape: "{url:32}", near: ["blynk"] }],
};

export const blynkSamples: Samples = {
  "blynk-auth-token": {
    hits: ['#define BLYNK_AUTH_TOKEN "‹{url:32}›"', "https://blynk.cloud/external/api/get?token=‹{url:32}›&V1"],
    misses: [
      ["AUTH_TOKEN={alnum:32}", "nothing names the provider"],
      ['#define BLYNK_AUTH_TOKEN "{alnum:31}"', "one character short"],
      ['#define BLYNK_TEMPLATE_ID "{alnum:32}"', "an id"],
    ],
  },
};
