import type { Samples, Vendor } from "../vendor.ts";

export const freepik: Vendor = {
  name: "Freepik",
  category: "ai",
  env: "FREEPIK_API_KEY",
  docs: "https://docs.freepik.com/",
  revoke: "https://www.freepik.com/",
  rules: [{ id: "freepik-api-key", kind: "API key", shape: "FPSX{hex:32}" }],
};

export const freepikSamples: Samples = {
  "freepik-api-key": { misses: [["FREEPIK_API_KEY=FPSX{hex:31}", "one character short"]] },
};
