import type { Samples, Vendor } from "../vendor.ts";

export const truenas: Vendor = {
  name: "TrueNAS",
  category: "cloud",
  env: "TRUENAS_API_KEY",
  docs: "https://www.truenas.com/docs",
  revoke: "https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/",
  rules: [
    {
      id: "truenas-api-key",
      kind: "API key",
      severity: "critical",
      shape: "{digit:1,3}-{alnum:64}",
      near: ["truenas"],
    },
  ],
};

export const truenasSamples: Samples = {
  "truenas-api-key": {
    hits: ['Client("wss://truenas.local/api/current", api_key="‹{digit:1}-{alnum:64}›")'],
    misses: [["API_KEY=8-{alnum:64}", "nothing names the provider"]],
  },
};
