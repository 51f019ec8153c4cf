import type { Samples, Vendor } from "../vendor.ts";

export const polygonIo: Vendor = {
  name: "Polygon.io",
  category: "payment",
  env: "POLYGON_API_KEY",
  docs: "https://polygon.io/docs",
  revoke: "https://polygon.io/dashboard/keys",
  rules: [
    {
      id: "polygon-io-api-key",
      kind: "API key",
      severity: "medium",
      shape: "{alnum:32}",
      near: ["polygon.io", "polygon api", "polygon key"],
    },
  ],
};

export const polygonIoSamples: Samples = {
  "polygon-io-api-key": {
    hits: ["client = RESTClient('‹{alnum:32}›')  # polygon.io"],
    misses: [["POLYGON_API_KEY={alnum:31}", "one character short"]],
  },
};
