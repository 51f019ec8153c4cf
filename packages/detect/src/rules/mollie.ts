import type { Samples, Vendor } from "../vendor.ts";

export const mollie: Vendor = {
  name: "Mollie",
  category: "payment",
  env: "MOLLIE_API_KEY",
  docs: "https://docs.mollie.com/",
  revoke: "https://my.mollie.com/",
  rules: [
    { id: "mollie-api-key", kind: "live API key", severity: "critical", shape: "live_{alnum:30}", near: ["mollie"] },
    { id: "mollie-test-key", kind: "test API key", severity: "medium", shape: "test_{alnum:30}", near: ["mollie"] },
    {
      id: "mollie-access-token",
      kind: "access token",
      severity: "critical",
      shape: "access_{alnum:40}",
      near: ["mollie"],
      env: "MOLLIE_ACCESS_TOKEN",
    },
  ],
};

export const mollieSamples: Samples = {
  "mollie-api-key": {
    hits: ["const mollieClient = createMollieClient({ apiKey: '‹live_{alnum:30}›' });"],
    misses: [["MOLLIE_API_KEY=live_{alnum:29}", "one character short"]],
  },
  "mollie-test-key": { misses: [["MOLLIE_API_KEY=test_{alnum:29}", "one character short"]] },
};
