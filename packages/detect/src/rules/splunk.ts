import type { Samples, Vendor } from "../vendor.ts";

export const splunk: Vendor = {
  name: "Splunk",
  category: "monitoring",
  env: "SPLUNK_HEC_TOKEN",
  docs: "https://docs.splunk.com/",
  revoke: "https://docs.splunk.com/",
  rules: [
    {
      id: "splunk-hec-token",
      kind: "HTTP Event Collector token",
      severity: "medium",
      shape: ["{uuid}", "{HEX:8}-{HEX:4}-{HEX:4}-{HEX:4}-{HEX:12}"],
      near: ["splunk"],
    },
    {
      id: "splunk-observability-token",
      kind: "Observability access token",
      shape: "{url:22}",
      near: ["signalfx", "sfx token", "splunk access token", "splunk observability", "splunk o11y"],
      env: "SPLUNK_ACCESS_TOKEN",
    },
  ],
};

export const splunkSamples: Samples = {};
