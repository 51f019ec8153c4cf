import type { Samples, Vendor } from "../vendor.ts";

export const customerio: Vendor = {
  name: "Customer.io",
  category: "messaging",
  env: "CUSTOMERIO_API_KEY",
  docs: "https://docs.customer.io/",
  revoke: "https://fly.customer.io/",
  rules: [
    {
      id: "customerio-app-api-key",
      kind: "App API key",
      shape: "{hex:32}",
      near: ["customerio", "customer.io", "cio api", "cio app", "cio track"],
    },
    {
      id: "customerio-track-api-key",
      kind: "Track API key",
      shape: "{hex:20}",
      near: ["customerio", "customer.io", "cio api", "cio app", "cio track"],
      env: "CUSTOMERIO_TRACK_KEY",
    },
  ],
};

export const customerioSamples: Samples = {
  "customerio-app-api-key": { hits: ["const api = new APIClient('‹{hex:32}›'); // customer.io"] },
  "customerio-track-api-key": { misses: [["CUSTOMERIO_SITE_ID={hex:20}", "the site's id"]] },
};
