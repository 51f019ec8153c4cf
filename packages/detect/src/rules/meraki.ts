import type { Samples, Vendor } from "../vendor.ts";

export const meraki: Vendor = {
  name: "Cisco Meraki",
  category: "identity",
  env: "MERAKI_DASHBOARD_API_KEY",
  docs: "https://developer.cisco.com/",
  revoke: "https://dashboard.meraki.com/",
  rules: [{ id: "meraki-api-key", kind: "API key", severity: "critical", shape: "{hex:40}", near: ["meraki"] }],
};

export const merakiSamples: Samples = {};
