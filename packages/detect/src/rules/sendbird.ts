import type { Samples, Vendor } from "../vendor.ts";

export const sendbird: Vendor = {
  name: "Sendbird",
  category: "messaging",
  env: "SENDBIRD_API_TOKEN",
  docs: "https://sendbird.com/docs",
  revoke: "https://dashboard.sendbird.com/",
  rules: [{ id: "sendbird-api-token", kind: "API token", severity: "critical", shape: "{hex:40}", near: ["sendbird"] }],
};

export const sendbirdSamples: Samples = {
  "sendbird-api-token": { misses: [["SENDBIRD_APP_ID={HEX:8}-{HEX:4}-{HEX:4}-{HEX:4}-{HEX:12}", "the app's id"]] },
};
