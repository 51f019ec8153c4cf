import type { Samples, Vendor } from "../vendor.ts";

export const signalwire: Vendor = {
  name: "SignalWire",
  category: "messaging",
  env: "SIGNALWIRE_API_TOKEN",
  docs: "https://signalwire.com/docs",
  revoke: "https://id.signalwire.com/",
  rules: [
    { id: "signalwire-api-token", kind: "API token", severity: "critical", shape: "{alnum:50}", near: ["signalwire"] },
  ],
};

export const signalwireSamples: Samples = {
  "signalwire-api-token": { hits: ["SIGNALWIRE_TOKEN=‹{alnum:50}›"] },
};
