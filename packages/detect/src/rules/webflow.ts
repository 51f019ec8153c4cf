import type { Samples, Vendor } from "../vendor.ts";

export const webflow: Vendor = {
  name: "Webflow",
  category: "commerce",
  env: "WEBFLOW_API_TOKEN",
  docs: "https://developers.webflow.com/",
  revoke: "https://webflow.com/dashboard",
  rules: [{ id: "webflow-api-token", kind: "API token", shape: "{hex:64}", near: ["webflow"] }],
};

export const webflowSamples: Samples = {
  "webflow-api-token": {
    hits: ["const webflow = new WebflowClient({ accessToken: '‹{hex:64}›' });"],
    misses: [["WEBFLOW_API_TOKEN={hex:63}", "one character short"]],
  },
};
