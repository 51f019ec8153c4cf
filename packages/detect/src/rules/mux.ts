import type { Samples, Vendor } from "../vendor.ts";

export const mux: Vendor = {
  name: "Mux",
  category: "messaging",
  env: "MUX_TOKEN_SECRET",
  docs: "https://www.mux.com/docs",
  revoke: "https://dashboard.mux.com/",
  rules: [
    { id: "mux-token-secret", kind: "access token secret", severity: "critical", shape: "{b64:75}", near: ["mux"] },
  ],
};

export const muxSamples: Samples = {
  "mux-token-secret": { misses: [["MUX_TOKEN_ID={uuid}", "the token's id"]] },
};
