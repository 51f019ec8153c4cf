import type { Samples, Vendor } from "../vendor.ts";

export const duo: Vendor = {
  name: "Duo",
  category: "identity",
  env: "DUO_SECRET_KEY",
  docs: "https://duo.com/docs",
  revoke: "https://admin.duosecurity.com/",
  rules: [
    {
      id: "duo-secret-key",
      kind: "secret key",
      severity: "critical",
      shape: "{alnum:40}",
      near: ["duo secret key", "duo skey", "duo secret", "duosecurity"],
    },
  ],
};

export const duoSamples: Samples = {};
