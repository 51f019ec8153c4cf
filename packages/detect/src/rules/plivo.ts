import type { Samples, Vendor } from "../vendor.ts";

export const plivo: Vendor = {
  name: "Plivo",
  category: "messaging",
  env: "PLIVO_AUTH_TOKEN",
  docs: "https://www.plivo.com/docs",
  revoke: "https://console.plivo.com/dashboard/",
  rules: [{ id: "plivo-auth-token", kind: "auth token", severity: "critical", shape: "{alnum:40}", near: ["plivo"] }],
};

export const plivoSamples: Samples = {
  "plivo-auth-token": {
    hits: ["client = plivo.RestClient('MA{ualnum:18}', '‹{alnum:40}›')"],
    misses: [["PLIVO_AUTH_ID=MA{ualnum:18}", "the account's id"]],
  },
};
