import type { Samples, Vendor } from "../vendor.ts";

export const portkey: Vendor = {
  name: "Portkey",
  category: "monitoring",
  env: "PORTKEY_API_KEY",
  docs: "https://portkey.ai/docs",
  revoke: "https://app.portkey.ai/api-keys",
  rules: [
    {
      id: "portkey-api-key",
      kind: "API key",
      severity: "critical",
      shape: ["{[A-Za-z0-9+/]:28}", "{b64:27}="],
      near: ["portkey"],
    },
  ],
};

export const portkeySamples: Samples = {
  "portkey-api-key": {
    hits: ['portkey = Portkey(api_key="‹{alnum:28}›")'],
    misses: [
      ["API_KEY={[A-Za-z0-9+/]:28}", "nothing names the provider"],
      ["PORTKEY_API_KEY={[A-Za-z0-9+/]:27}", "one character short"],
    ],
  },
};
