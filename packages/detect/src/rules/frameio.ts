import type { Samples, Vendor } from "../vendor.ts";

export const frameio: Vendor = {
  name: "Frame.io",
  category: "productivity",
  env: "FRAMEIO_TOKEN",
  docs: "https://developer.frame.io/",
  revoke: "https://developer.frame.io/app/tokens",
  rules: [{ id: "frameio-token", kind: "developer token", shape: "fio-u-{url:64}" }],
};

export const frameioSamples: Samples = {
  "frameio-token": { misses: [["fio-u-{url:63}", "one character short"]] },
};
