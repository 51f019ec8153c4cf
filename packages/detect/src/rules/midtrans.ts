import type { Samples, Vendor } from "../vendor.ts";

export const midtrans: Vendor = {
  name: "Midtrans",
  category: "payment",
  env: "MIDTRANS_SERVER_KEY",
  docs: "https://docs.midtrans.com/",
  revoke: "https://dashboard.midtrans.com/",
  rules: [
    { id: "midtrans-server-key", kind: "server key", severity: "critical", shape: "Mid-server-{url:16,28}" },
    { id: "midtrans-sandbox-key", kind: "sandbox server key", severity: "medium", shape: "SB-Mid-server-{url:16,28}" },
    {
      id: "midtrans-client-key",
      kind: "client key",
      shape: ["Mid-client-{url:10,28}", "SB-Mid-client-{url:10,28}"],
      isPublic: true,
      env: "MIDTRANS_CLIENT_KEY",
    },
  ],
};

export const midtransSamples: Samples = {
  "midtrans-server-key": {
    hits: ["serverKey: '‹Mid-server-{alnum:24}›',"],
    misses: [["Mid-server-{url:10}", "too short"]],
  },
};
