import type { Samples, Vendor } from "../vendor.ts";

export const abuseipdb: Vendor = {
  name: "AbuseIPDB",
  category: "code",
  env: "ABUSEIPDB_API_KEY",
  docs: "https://docs.abuseipdb.com/",
  revoke: "https://www.abuseipdb.com/account/api",
  rules: [{ id: "abuseipdb-api-key", kind: "API key", shape: "{hex:80}", near: ["abuseipdb"] }],
};

export const abuseipdbSamples: Samples = {};
