import type { Samples, Vendor } from "../vendor.ts";

export const duffel: Vendor = {
  name: "Duffel",
  category: "commerce",
  env: "DUFFEL_ACCESS_TOKEN",
  docs: "https://duffel.com/docs",
  revoke: "https://app.duffel.com/",
  rules: [
    { id: "duffel-live-token", kind: "live access token", severity: "critical", shape: "duffel_live_{url:43}" },
    { id: "duffel-test-token", kind: "test access token", severity: "medium", shape: "duffel_test_{url:43}" },
  ],
};

export const duffelSamples: Samples = {
  "duffel-live-token": {
    hits: ["const duffel = new Duffel({ token: '‹duffel_live_{url:43}›' })"],
    misses: [["duffel_live_{url:42}", "one character short"]],
  },
};
