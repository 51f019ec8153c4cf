import type { Samples, Vendor } from "../vendor.ts";

export const tinybird: Vendor = {
  name: "Tinybird",
  category: "data",
  env: "TINYBIRD_TOKEN",
  docs: "https://www.tinybird.co/docs",
  revoke: "https://app.tinybird.co/",
  rules: [{ id: "tinybird-token", kind: "token", shape: "p.eyJ1I{url:80,260}.{url:43}" }],
};

export const tinybirdSamples: Samples = {
  "tinybird-token": { misses: [["TINYBIRD_TOKEN=p.eyJ1I{url:80,260}.{url:42}", "one character short"]] },
};
