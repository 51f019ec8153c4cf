import type { Samples, Vendor } from "../vendor.ts";

export const cartesia: Vendor = {
  name: "Cartesia",
  category: "voice",
  env: "CARTESIA_API_KEY",
  docs: "https://docs.cartesia.ai/",
  revoke: "https://play.cartesia.ai/keys",
  rules: [{ id: "cartesia-api-key", kind: "API key", severity: "critical", shape: "sk_car_{alnum:20,24}" }],
};

export const cartesiaSamples: Samples = {
  "cartesia-api-key": { misses: [["CARTESIA_API_KEY=sk_car_{alnum:19}", "one character short"]] },
};
